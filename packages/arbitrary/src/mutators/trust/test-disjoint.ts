// SPDX-License-Identifier: Apache-2.0
import { adding } from "../adding.js";
import { approximating } from "../parts/surrogate.js";
import { ruleMutator } from "../rule-mutator.js";

/** Breaks TRU-002 (Tested on other data). */
export const testDisjoint = ruleMutator("TRU-002", [
  adding("tested on what it learned from", (idOf) => ({
    resources: approximating(idOf, { approximation: { testedOn: [idOf("test"), idOf("training")] } }),
    at: "/0/approximates/0/testedOn",
  })),
  adding("tested on what the error itself names as learned from", (idOf) => ({
    resources: approximating(idOf, { approximation: { trainedOn: [idOf("test")] } }),
    at: "/0/approximates/0/testedOn",
  })),
  adding("tested on what derives from what it learned from", (idOf) => ({
    resources: approximating(idOf, { test: { derivedFrom: [idOf("training")] } }),
    at: "/0/approximates/0/testedOn",
  })),
  adding("tested on what it learned from derives from", (idOf) => ({
    resources: approximating(idOf, { training: { derivedFrom: [idOf("test")] } }),
    at: "/0/approximates/0/testedOn",
  })),
]);
