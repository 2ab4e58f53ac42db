// SPDX-License-Identifier: Apache-2.0
import { adding } from "../adding.js";
import { changing } from "../changing.js";
import { oneOf } from "../one-of.js";
import { observed } from "../parts/observed.js";
import { series } from "../parts/series.js";
import { ruleMutator } from "../rule-mutator.js";
import { without } from "../without.js";

const COMPUTED: readonly (string | undefined)[] = ["simulated", "assimilated", "forecast", "inferred"];

/** Breaks OB-04 (Maker of a computed value). */
export const originNeedsMaker = ruleMutator("OB-04", [
  changing(["Observation", "Field"], "made by nobody", (value) =>
    COMPUTED.includes(value.origin) ? { value: without(value, "usedProcedure", "generatedBy") } : undefined,
  ),
  adding("made by nobody", (idOf, random) => {
    const origin = oneOf(["simulated", "assimilated", "inferred"], random);
    const [first, ...parts] = oneOf([observed, series], random)(idOf, { origin });
    return { resources: [without(first ?? {}, "usedProcedure"), ...parts], at: "/0" };
  }),
]);
