// SPDX-License-Identifier: Apache-2.0
import { oneOf } from "../one-of.js";
import { coupling } from "../parts/coupled.js";
import { ring } from "../parts/ring.js";
import { ruleMutator } from "../rule-mutator.js";

/** Breaks CPL-071 (Loop within a step). */
export const algebraicLoop = ruleMutator("CPL-071", [
  coupling(
    "two models that wait for each other",
    (idOf, random) => ring(idOf, { strategy: oneOf(["jacobi", "gaussSeidel", "dataflow", "eventDriven"], random) }),
    "/schedule",
  ),
]);
