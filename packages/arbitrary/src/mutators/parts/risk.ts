// SPDX-License-Identifier: Apache-2.0
import type { IdOf } from "../adding.js";
import { belief, beliefParts, fieldSpec } from "./belief.js";
import { thing } from "./thing.js";

/** A RiskStatement by the belief of kind `belief`: 4.2 m exceeded within six hours. */
export function riskStatement(idOf: IdOf, more: object = {}): object {
  const window = { start: "2026-08-01T00:00:00Z", end: "2026-08-01T06:00:00Z" };
  const exceeded = { field: fieldSpec(idOf), comparison: ">", threshold: { value: 4.2, unit: "m" } };
  return {
    id: idOf("risk"),
    type: "RiskStatement",
    event: { ...exceeded, region: idOf("thing"), window },
    probability: { lower: 0.1, upper: 0.3, value: 0.2 },
    contributions: [{ belief: idOf("belief") }],
    dependence: { kind: "jointSamples" },
    issuedAt: "2026-08-01T00:05:00Z",
    ...more,
  };
}

/** A RiskStatement, the first of the list, and all that it refers to. */
export function risk(idOf: IdOf, more: object = {}): readonly object[] {
  return [riskStatement(idOf, more), belief(idOf), thing(idOf("thing")), ...beliefParts(idOf)];
}
