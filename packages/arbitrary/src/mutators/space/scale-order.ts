// SPDX-License-Identifier: Apache-2.0
import { adding } from "../adding.js";
import { changing } from "../changing.js";
import { oneOf } from "../one-of.js";
import { thing } from "../parts/thing.js";
import { ruleMutator } from "../rule-mutator.js";

/** Breaks SC-01 (Order of a scale). */
export const scaleOrder = ruleMutator("SC-01", [
  changing("Scale", "resolution beyond the extent", (value) => {
    const { extent } = value;
    if (extent?.value === undefined || extent.unit === undefined || extent.value <= 0) return undefined;
    return { value: { ...value, resolution: { value: extent.value * 10, unit: extent.unit } } };
  }),
  adding("sizes out of order", (idOf, random) => {
    const scale = oneOf<object>(
      [
        { dimension: "space", characteristic: { value: 20, unit: "km" }, extent: { value: 5000, unit: "m" } },
        { dimension: "time", resolution: { value: 12.4, unit: "h" }, extent: { value: 600, unit: "min" } },
      ],
      random,
    );
    return { resources: [thing(idOf("thing"), { scales: [scale] })], at: "/0/scales/0" };
  }),
]);
