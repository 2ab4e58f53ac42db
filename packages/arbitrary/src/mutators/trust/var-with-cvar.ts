// SPDX-License-Identifier: Apache-2.0
import { adding } from "../adding.js";
import { changing } from "../changing.js";
import { risk } from "../parts/risk.js";
import { ruleMutator } from "../rule-mutator.js";

const VALUE_AT_RISK = { measure: "VaR", level: 0.95, value: 120000000, currency: "JPY" } as const;

/** Breaks TRU-034 (Beyond the value at risk). */
export const varWithCvar = ruleMutator("TRU-034", [
  changing("RiskStatement", "value at risk alone", (value) => ({
    value: { ...value, measures: [VALUE_AT_RISK] },
    at: "/measures",
  })),
  adding("value at risk alone", (idOf) => ({
    resources: risk(idOf, { measures: [VALUE_AT_RISK] }),
    at: "/0/measures",
  })),
]);
