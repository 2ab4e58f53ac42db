// SPDX-License-Identifier: Apache-2.0
import { oneOf } from "../one-of.js";
import { coupling } from "../parts/coupled.js";
import { ruleMutator } from "../rule-mutator.js";

/** Breaks CPL-001 (Direction of a port). */
export const portDirection = ruleMutator("CPL-001", [
  coupling("out of a port that only takes", (_, random) => ({
    output: oneOf<object>([{ role: "input" }, { role: "parameter" }, { role: "state", access: ["set"] }], random),
  })),
  coupling("into a port that only gives", (_, random) => ({
    input: oneOf<object>([{ role: "output" }, { role: "state", access: ["get"] }, { role: "state" }], random),
  })),
]);
