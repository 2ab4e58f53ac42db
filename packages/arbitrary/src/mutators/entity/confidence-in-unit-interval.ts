// SPDX-License-Identifier: Apache-2.0
import { adding } from "../adding.js";
import { changing } from "../changing.js";
import { oneOf } from "../one-of.js";
import { partOf } from "../parts/part-of.js";
import { thing } from "../parts/thing.js";
import { ruleMutator } from "../rule-mutator.js";

/** Breaks EN-07 (Confidence between 0 and 1). */
export const confidenceInUnitInterval = ruleMutator("EN-07", [
  changing("Relation", "confidence in percent", (value, { random }) => ({
    value: { ...value, confidence: oneOf([80, -1, 1.5], random) },
    at: "/confidence",
  })),
  adding("confidence in percent", (idOf) => ({
    resources: [thing(idOf("part"), { relations: [partOf(idOf("whole"), { confidence: 80 })] }), thing(idOf("whole"))],
    at: "/0/relations/0/confidence",
  })),
]);
