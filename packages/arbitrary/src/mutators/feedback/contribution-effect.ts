// SPDX-License-Identifier: Apache-2.0
import { adding } from "../adding.js";
import { changing } from "../changing.js";
import { CONTRIBUTED, evaluated } from "../parts/evaluated.js";
import { ruleMutator } from "../rule-mutator.js";
import { without } from "../without.js";

/** Breaks FBK-033 (Contribution has an effect). */
export const contributionEffect = ruleMutator("FBK-033", [
  changing("Evaluation", "effect left out", (value) =>
    value.conclusion === "contributed" ? { value: without(value, "effect") } : undefined,
  ),
  changing("Evaluation", "effect that may be nothing", (value) => {
    if (value.conclusion !== "contributed" || value.effect === undefined) return undefined;
    return { value: { ...value, effect: { ...value.effect, interval: [-0.16, 0.06] } }, at: "/effect" };
  }),
  adding("contribution without effect", (idOf) => ({
    resources: evaluated(idOf, without(CONTRIBUTED, "effect")),
    at: "/0",
  })),
  adding("effect that may be nothing", (idOf) => {
    const effect = { measure: "peak level, m", value: -0.05, interval: [-0.1, 0] };
    return { resources: evaluated(idOf, { ...CONTRIBUTED, effect }), at: "/0/effect" };
  }),
]);
