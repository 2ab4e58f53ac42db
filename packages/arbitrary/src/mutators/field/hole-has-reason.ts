// SPDX-License-Identifier: Apache-2.0
import { adding } from "../adding.js";
import { changing } from "../changing.js";
import { series, seriesRange } from "../parts/series.js";
import { ruleMutator } from "../rule-mutator.js";

/** Breaks FD-11 (Reasons of holes only). */
export const holeHasReason = ruleMutator("FD-11", [
  changing(["RangeReal", "RangeInteger"], "reason for a value that is there", (value, { random }) => {
    const place = random(value.values.length);
    if (typeof value.values[place] !== "number") return undefined;
    return { value: { ...value, missing: { ...value.missing, [place]: "sensorFailure" } }, at: `/missing/${place}` };
  }),
  changing(["RangeReal", "RangeInteger"], "reason beyond the values", (value) => {
    const place = value.values.length;
    return { value: { ...value, missing: { ...value.missing, [place]: "sensorFailure" } }, at: `/missing/${place}` };
  }),
  adding("index with a leading zero", (idOf) => {
    const missing = { "1": "sensorFailure", "01": "sensorFailure" };
    return {
      resources: series(idOf, { ranges: { h: seriesRange([3.52, null, 3.61], { missing }) } }),
      at: "/0/ranges/h/missing/01",
    };
  }),
]);
