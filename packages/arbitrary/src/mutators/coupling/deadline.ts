// SPDX-License-Identifier: Apache-2.0
import { oneOf } from "../one-of.js";
import { coupling } from "../parts/coupled.js";
import { ruleMutator } from "../rule-mutator.js";

const AT = "/schedule/deadline";

function taking(value: number, unit: string): object {
  return { costs: [{ measure: "wallTime", per: "step", value, unit }] };
}

/** Breaks CPL-075 (Deadline of a step). */
export const deadline = ruleMutator("CPL-075", [
  coupling(
    "steps that take too long",
    (_, random) => ({
      source: taking(20, "s"),
      target: oneOf<object>([taking(30, "s"), taking(1, "min"), taking(10_001, "ms")], random),
      whole: { schedule: { strategy: "dataflow", deadline: "PT30S" } },
    }),
    AT,
  ),
  coupling(
    "steps that take nobody knows how long",
    () => ({ source: taking(20, "s"), whole: { schedule: { strategy: "dataflow", deadline: "PT30S" } } }),
    AT,
  ),
]);
