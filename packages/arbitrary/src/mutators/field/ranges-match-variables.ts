// SPDX-License-Identifier: Apache-2.0
import { adding } from "../adding.js";
import { changing } from "../changing.js";
import { series, seriesVariable } from "../parts/series.js";
import { ruleMutator } from "../rule-mutator.js";

/** Breaks FD-03 (A range for each variable). */
export const rangesMatchVariables = ruleMutator("FD-03", [
  changing("Field", "range of no variable", (value) => {
    const [range] = Object.values(value.ranges);
    if (range === undefined) return undefined;
    return { value: { ...value, ranges: { ...value.ranges, "of/nothing": range } }, at: "/ranges/of~1nothing" };
  }),
  changing("Field", "variable without range", (value) => {
    const added = { nothing: { ...Object.values(value.variables)[0], role: "weight" } };
    return { value: { ...value, variables: { ...value.variables, ...added } }, at: "/ranges" };
  }),
  adding("variable without range", (idOf) => {
    const variables = { h: seriesVariable(idOf), q: seriesVariable(idOf) };
    return { resources: series(idOf, { variables }), at: "/0/ranges" };
  }),
]);
