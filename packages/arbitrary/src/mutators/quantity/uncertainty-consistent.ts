// SPDX-License-Identifier: Apache-2.0
import { adding } from "../adding.js";
import { changing } from "../changing.js";
import { oneOf } from "../one-of.js";
import { observed } from "../parts/observed.js";
import { ruleMutator } from "../rule-mutator.js";

/** Breaks QU-06 (Consistent uncertainty). */
export const uncertaintyConsistent = ruleMutator("QU-06", [
  changing("Uncertainty", "inconsistent uncertainty", (value) => {
    switch (value.kind) {
      case "standard":
      case "expanded":
        return { value: { ...value, value: -(Math.abs(value.value) || 0.5) } };
      case "interval":
        return {
          value:
            value.lower < value.upper ? { ...value, lower: value.upper, upper: value.lower } : { ...value, level: 95 },
        };
      default:
        return undefined;
    }
  }),
  adding("inconsistent uncertainty", (idOf, random) => {
    const uncertainty = oneOf<object>(
      [
        { kind: "standard", value: -0.1 },
        { kind: "expanded", value: 0.1 },
        { kind: "interval", lower: 2.7, upper: 2.3, level: 0.95 },
        { kind: "interval", lower: -0.2, upper: 0.2, level: 0.95 },
        { kind: "interval", lower: 2.3, upper: 2.7, level: 95 },
      ],
      random,
    );
    const result = { kind: "quantity", value: 2.5, unit: "m", uncertainty };
    return { resources: observed(idOf, { result }), at: "/0/result/uncertainty" };
  }),
]);
