// SPDX-License-Identifier: Apache-2.0
import { adding } from "../adding.js";
import { asset } from "../parts/asset.js";
import { belief } from "../parts/belief.js";
import { risk } from "../parts/risk.js";
import { run } from "../parts/run.js";
import { ruleMutator } from "../rule-mutator.js";

/** Breaks TRU-032 (Independent by provenance too). */
export const independenceRefuted = ruleMutator("TRU-032", [
  adding("independent beliefs of one file", (idOf) => {
    const contributions = [{ belief: idOf("belief") }, { belief: idOf("other") }];
    const stated = { contributions, dependence: { kind: "independent" } };
    return { resources: [...risk(idOf, stated), belief(idOf, {}, "other")], at: "/0/dependence" };
  }),
  adding("independent beliefs, one run on what the other derives from", (idOf) => {
    const contributions = [{ belief: idOf("north") }, { belief: idOf("south") }];
    const resources = [
      ...risk(idOf, { contributions, dependence: { kind: "independent" } }),
      belief(idOf, { data: idOf("north-file"), generatedBy: idOf("run") }, "north"),
      belief(idOf, { data: idOf("south-file"), derivedFrom: [idOf("asset")] }, "south"),
      run(idOf, { used: [idOf("asset")] }),
      asset(idOf("north-file")),
      asset(idOf("south-file")),
    ];
    return { resources, at: "/0/dependence" };
  }),
]);
