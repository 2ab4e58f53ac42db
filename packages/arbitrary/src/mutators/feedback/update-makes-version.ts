// SPDX-License-Identifier: Apache-2.0
import { adding } from "../adding.js";
import { oneOf } from "../one-of.js";
import { action, done } from "../parts/action.js";
import { agent } from "../parts/agent.js";
import { ASSET_DIGEST } from "../parts/asset.js";
import { approximating } from "../parts/surrogate.js";
import { thing } from "../parts/thing.js";
import { ruleMutator } from "../rule-mutator.js";
import { without } from "../without.js";

/** Breaks FBK-038 (An update makes a version). */
export const updateMakesVersion = ruleMutator("FBK-038", [
  adding("update whose result says too little", (idOf, random) => {
    const member = oneOf(["digest", "trainedOn", "approximates"], random);
    const [updated, ...others] = approximating(idOf, { surrogate: { digest: ASSET_DIGEST } });
    const update = { actionKind: "update", ...done(idOf), results: [idOf("surrogate")] };
    const resources = [action(idOf, update), thing(idOf("thing")), without(updated ?? {}, member), ...others];
    return { resources, at: "/0/results" };
  }),
  adding("update without result", (idOf) => ({
    resources: [action(idOf, { actionKind: "update", ...done(idOf) }), thing(idOf("thing")), agent(idOf)],
    at: "/0",
  })),
]);
