// SPDX-License-Identifier: Apache-2.0
import { adding } from "../adding.js";
import { changing } from "../changing.js";
import { oneOf } from "../one-of.js";
import { series, seriesVariable } from "../parts/series.js";
import { ruleMutator } from "../rule-mutator.js";

/** Breaks FD-17 (Packing into integers). */
export const packingIntegers = ruleMutator("FD-17", [
  changing("Variable", "packing of a float", (value, { random }) => {
    if (value.scaleFactor !== undefined || value.addOffset !== undefined) return undefined;
    const member = oneOf(["scaleFactor", "addOffset"], random);
    return { value: { ...value, dataType: "float32", [member]: 0.01 }, at: `/${member}` };
  }),
  adding("packing of a float", (idOf) => ({
    resources: series(idOf, { variables: { h: seriesVariable(idOf, { dataType: "float64", addOffset: 10 }) } }),
    at: "/0/variables/h/addOffset",
  })),
]);
