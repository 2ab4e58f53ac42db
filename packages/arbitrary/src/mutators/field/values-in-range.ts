// SPDX-License-Identifier: Apache-2.0
import { adding } from "../adding.js";
import { changing } from "../changing.js";
import { oneOf } from "../one-of.js";
import { series, seriesRange, seriesVariable } from "../parts/series.js";
import { ruleMutator } from "../rule-mutator.js";
import { token } from "../token.js";

/** Breaks FD-14 (Values in the valid range). */
export const valuesInRange = ruleMutator("FD-14", [
  changing("Field", "value above the valid range", (value, { random }) => {
    const names = Object.keys(value.ranges).filter((name) => (value.variables[name]?.role ?? "value") === "value");
    const name = names[random(names.length)] ?? "";
    const [variable, range] = [value.variables[name], value.ranges[name]];
    if (variable === undefined || range?.kind !== "real") return undefined;
    const numbers = range.values.filter((x) => x !== null);
    const max = Math.max(...numbers);
    const below = Math.max(...numbers.filter((x) => x < max));
    if (numbers.filter((x) => x === max).length !== 1 || !Number.isFinite(below)) return undefined;
    const narrowed = { ...variable, validRange: { ...variable.validRange, max: below } };
    const at = `/ranges${token(name)}/values/${range.values.indexOf(max)}`;
    return { value: { ...value, variables: { ...value.variables, [name]: narrowed } }, at };
  }),
  adding("value outside the valid range", (idOf, random) => {
    const stray = oneOf([-1, 99.9], random);
    const variables = { h: seriesVariable(idOf, { validRange: { min: 0, max: 12 } }) };
    return {
      resources: series(idOf, { variables, ranges: { h: seriesRange([3.52, stray, 3.61]) } }),
      at: "/0/ranges/h/values/1",
    };
  }),
]);
