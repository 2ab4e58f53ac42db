// SPDX-License-Identifier: Apache-2.0
import { adding } from "../adding.js";
import { oneOf } from "../one-of.js";
import { carded } from "../parts/card.js";
import { cycle } from "../parts/cycle.js";
import { run } from "../parts/run.js";
import { thing } from "../parts/thing.js";
import { ruleMutator } from "../rule-mutator.js";

/** Breaks TRU-041 (Used as intended). */
export const intendedUse = ruleMutator("TRU-041", [
  adding("run in an environment that is out of scope", (idOf, random) => {
    const environment = oneOf(["dike design", "Dike  design"], random);
    return { resources: [run(idOf, { procedure: { id: idOf("model") }, environment }), ...carded(idOf)], at: "/0" };
  }),
  adding("run for a twin that is out of scope", (idOf) => {
    const resources = [
      run(idOf, { procedure: { id: idOf("model") } }),
      cycle(idOf, { predict: idOf("run") }),
      thing(idOf("twin"), { label: { ja: "堤防の設計", en: "Dike design" } }),
      ...carded(idOf),
    ];
    return { resources, at: "/0" };
  }),
]);
