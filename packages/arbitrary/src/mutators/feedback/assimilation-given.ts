// SPDX-License-Identifier: Apache-2.0
import { adding } from "../adding.js";
import { changing } from "../changing.js";
import { oneOf } from "../one-of.js";
import { assimilated } from "../parts/assimilated.js";
import { run } from "../parts/run.js";
import { ruleMutator } from "../rule-mutator.js";

/** Breaks FBK-014 (Assimilation is described). */
export const assimilationGiven = ruleMutator("FBK-014", [
  changing("Run", "kind that does not go with its members", (value) => {
    if (value.runKind === "whatIf") return undefined;
    return { value: { ...value, runKind: value.assimilation === undefined ? "assimilation" : "hindcast" } };
  }),
  adding("assimilation that is not described", (idOf) => ({
    resources: [run(idOf, { runKind: "assimilation" })],
    at: "/0",
  })),
  adding("run of another kind that assimilates", (idOf, random) => ({
    resources: assimilated(idOf, { run: { runKind: oneOf(["forecast", "nowcast", "calibration"], random) } }),
    at: "/0",
  })),
]);
