// SPDX-License-Identifier: Apache-2.0
import { adding } from "../adding.js";
import { changing } from "../changing.js";
import { oneOf } from "../one-of.js";
import { observed } from "../parts/observed.js";
import { ruleMutator } from "../rule-mutator.js";
import { without } from "../without.js";

/** Breaks TM-17 (Interval support is complete). */
export const intervalSupportComplete = ruleMutator("TM-17", [
  changing("TemporalSupport", "interval that says too little", (value, { random }) => {
    const { kind, method, period, intervalLabel } = value;
    if (kind !== "interval" || method === undefined || period === undefined || intervalLabel === undefined)
      return undefined;
    return { value: without(value, oneOf(["method", "period", "intervalLabel"], random)) };
  }),
  adding("interval without label", (idOf) => {
    const phenomenonTime = { start: "2026-08-01T00:00:00Z", end: "2026-08-01T00:10:00Z" };
    const support = { time: { kind: "interval", method: "sum", period: "PT10M" } };
    return { resources: observed(idOf, { phenomenonTime, support }), at: "/0/support/time" };
  }),
]);
