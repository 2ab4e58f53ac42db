// SPDX-License-Identifier: Apache-2.0
import { adding } from "../adding.js";
import { changing } from "../changing.js";
import { oneOf } from "../one-of.js";
import { observed } from "../parts/observed.js";
import { ruleMutator } from "../rule-mutator.js";

/** Breaks QU-07 (Ordered quantiles). */
export const quantilesOrdered = ruleMutator("QU-07", [
  changing("Uncertainty", "one level too many", (value) => {
    if (value.kind !== "quantiles") return undefined;
    return { value: { ...value, values: value.values.slice(1) } };
  }),
  adding("quantiles out of order", (idOf, random) => {
    const values = [2.4, 2.5, 2.6];
    const uncertainty = oneOf<object>(
      [
        { kind: "quantiles", levels: [0.05, 0.5, 95], values },
        { kind: "quantiles", levels: [0.5, 0.05, 0.95], values },
        { kind: "quantiles", levels: [0.05, 0.5], values },
        { kind: "quantiles", levels: [0.05, 0.5, 0.95], values: [2.6, 2.5, 2.4] },
      ],
      random,
    );
    const result = { kind: "quantity", value: 2.5, unit: "m", uncertainty };
    return { resources: observed(idOf, { origin: "derived", result }), at: "/0/result/uncertainty" };
  }),
]);
