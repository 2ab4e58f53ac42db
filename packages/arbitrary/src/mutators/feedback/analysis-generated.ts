// SPDX-License-Identifier: Apache-2.0
import { adding } from "../adding.js";
import { assimilated } from "../parts/assimilated.js";
import { run } from "../parts/run.js";
import { ruleMutator } from "../rule-mutator.js";

/** Breaks FBK-004 (The run made its analysis). */
export const analysisGenerated = ruleMutator("FBK-004", [
  adding("analysis of another run", (idOf) => ({
    resources: [...assimilated(idOf, { analysis: { generatedBy: idOf("other") } }), run(idOf, {}, "other")],
    at: "/0/assimilation/analysis",
  })),
  adding("analysis that names no maker", (idOf) => ({
    resources: assimilated(idOf, { analysis: {} }),
    at: "/0/assimilation/analysis",
  })),
]);
