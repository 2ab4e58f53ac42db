// SPDX-License-Identifier: Apache-2.0
import { adding } from "../adding.js";
import { changing } from "../changing.js";
import { oneOf } from "../one-of.js";
import { approximating, approximation } from "../parts/surrogate.js";
import { ruleMutator } from "../rule-mutator.js";
import { without } from "../without.js";

/** Breaks TRU-001 (A bound rests on a test). */
export const boundHasTest = ruleMutator("TRU-001", [
  changing("Approximation", "test or size of its sample left out", (value) => {
    const { kind, sampleSize } = value;
    if (kind === "proven") return undefined;
    const isSized = kind === "statistical" && sampleSize !== undefined;
    return { value: without(value, isSized ? "sampleSize" : "testedOn") };
  }),
  adding("error without its test", (idOf, random) => {
    const bound = oneOf(
      [
        without(approximation(idOf), "testedOn"),
        without(approximation(idOf, { kind: "statistical", sampleSize: 400 }), "testedOn"),
        approximation(idOf, { kind: "statistical" }),
      ],
      random,
    );
    return { resources: approximating(idOf, { surrogate: { approximates: [bound] } }), at: "/0/approximates/0" };
  }),
]);
