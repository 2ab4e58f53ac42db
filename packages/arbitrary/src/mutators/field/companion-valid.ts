// SPDX-License-Identifier: Apache-2.0
import { adding } from "../adding.js";
import { changing } from "../changing.js";
import { oneOf } from "../one-of.js";
import { grid, gridRange, gridVariable } from "../parts/grid.js";
import { series, seriesRange, seriesVariable } from "../parts/series.js";
import { ruleMutator } from "../rule-mutator.js";

/** Breaks FD-13 (Valid companion). */
export const companionValid = ruleMutator("FD-13", [
  changing("Variable", "companion of nothing", (value) =>
    value.companionOf === undefined
      ? undefined
      : { value: { ...value, companionOf: "no such variable" }, at: "/companionOf" },
  ),
  adding("companion that does not fit", (idOf, random) => {
    const companion = oneOf([{ companionOf: "level" }, { companionOf: "u" }, { companionOf: "h", unit: "s" }], random);
    const variables = { h: seriesVariable(idOf), u: { unit: "m", role: "standardUncertainty", ...companion } };
    const ranges = { h: seriesRange(), u: seriesRange([0.01, 0.01, 0.02]) };
    return { resources: series(idOf, { variables, ranges }), at: "/0/variables/u/companionOf" };
  }),
  adding("companion on other axes", (idOf) => {
    const variables = { h: gridVariable(idOf), u: { unit: "m", role: "standardUncertainty", companionOf: "h" } };
    const ranges = { h: gridRange(), u: gridRange({ axisNames: ["x", "y"] }) };
    return { resources: grid(idOf, { variables, ranges }), at: "/0/variables/u/companionOf" };
  }),
]);
