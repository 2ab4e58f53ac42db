// SPDX-License-Identifier: Apache-2.0
import { adding } from "../adding.js";
import { oneOf } from "../one-of.js";
import { action, done } from "../parts/action.js";
import { agent } from "../parts/agent.js";
import { belief, beliefParts } from "../parts/belief.js";
import { run } from "../parts/run.js";
import { thing } from "../parts/thing.js";
import { ruleMutator } from "../rule-mutator.js";

/** Breaks FBK-028 (The effect was predicted before). */
export const effectPredictedBefore = ruleMutator("FBK-028", [
  adding("effect predicted after the action", (idOf) => {
    const effect = { beliefRole: "scenario", issuedAt: "2026-08-01T03:00:00Z", generatedBy: idOf("run") };
    const resources = [
      action(idOf, { ...done(idOf), expectedEffect: idOf("belief") }),
      belief(idOf, effect),
      run(idOf, { runKind: "whatIf" }),
      thing(idOf("thing")),
      agent(idOf),
      ...beliefParts(idOf),
    ];
    return { resources, at: "/0/expectedEffect" };
  }),
  adding("effect that no what-if run predicted", (idOf, random) => {
    const maker = oneOf([{}, { generatedBy: idOf("run") }], random);
    const resources = [
      action(idOf, { expectedEffect: idOf("belief") }),
      belief(idOf, maker),
      run(idOf),
      thing(idOf("thing")),
      ...beliefParts(idOf),
    ];
    return { resources, at: "/0/expectedEffect" };
  }),
]);
