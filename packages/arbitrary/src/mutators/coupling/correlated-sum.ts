// SPDX-License-Identifier: Apache-2.0
import { oneOf } from "../one-of.js";
import { coupling } from "../parts/coupled.js";
import { fieldOf } from "../parts/coupled-field.js";
import { operatorOf } from "../parts/coupled-model.js";
import { ruleMutator } from "../rule-mutator.js";

/** Breaks CPL-053 (Sum of correlated values). */
export const correlatedSum = ruleMutator("CPL-053", [
  coupling("summed without correlation", (idOf, random) => {
    const said = oneOf<object>([{}, { correlation: "unknown" }], random);
    const operation = oneOf(["timeAggregate", "aggregate", "merge"], random);
    return {
      given: fieldOf(idOf, { uncertainty: { kind: "standard", ...said } }),
      wanted: fieldOf(idOf, { uncertainty: { kind: "standard" } }),
      connection: { via: [{ id: idOf("operator") }] },
      others: [operatorOf(idOf, operation, ["timePeriod"], { linear: true, exact: true })],
    };
  }),
]);
