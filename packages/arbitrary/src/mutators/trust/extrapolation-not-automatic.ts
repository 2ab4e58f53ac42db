// SPDX-License-Identifier: Apache-2.0
import { adding } from "../adding.js";
import { decided } from "../parts/decided.js";
import { hybrid } from "../parts/hybrid.js";
import { run } from "../parts/run.js";
import { surrogate, surrogateParts } from "../parts/surrogate.js";
import { ruleMutator } from "../rule-mutator.js";

/** Breaks TRU-003 (No automatic extrapolation). */
export const extrapolationNotAutomatic = ruleMutator("TRU-003", [
  adding("data-driven model run, and nobody says whether within its domain", (idOf) => ({
    resources: [run(idOf, { procedure: { id: idOf("surrogate") } }), surrogate(idOf), ...surrogateParts(idOf)],
    at: "/0",
  })),
  adding("hybrid model run, and nobody says whether within its domain", (idOf) => ({
    resources: [run(idOf, { procedure: { id: idOf("hybrid") } }), ...hybrid(idOf)],
    at: "/0",
  })),
  adding("automatic decision on an extrapolation", (idOf) => {
    const words = { decision: { mode: "automatic" }, belief: { generatedBy: idOf("run") } };
    const resources = [...decided(idOf, words), run(idOf, { domainStatus: "extrapolating" })];
    return { resources, at: "/0/basedOn/0" };
  }),
]);
