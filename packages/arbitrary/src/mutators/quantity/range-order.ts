// SPDX-License-Identifier: Apache-2.0
import { adding } from "../adding.js";
import { changing } from "../changing.js";
import { referenceSystem } from "../parts/reference-systems.js";
import { ruleMutator } from "../rule-mutator.js";

/** Breaks QU-19 (Order of a range). */
export const rangeOrder = ruleMutator("QU-19", [
  changing("MeasuredRange", "min above max", (value) => {
    const [max, min] = value.min < value.max ? [value.min, value.max] : [value.min, value.min + 1];
    return { value: { ...value, min, max } };
  }),
  adding("axis with min above max", (idOf) => {
    const axes = [{ name: "fill", direction: "up", unit: "cm", range: { min: 250, max: 0 } }];
    return { resources: [referenceSystem(idOf("system"), "parametric", { axes })], at: "/0/axes/0/range" };
  }),
]);
