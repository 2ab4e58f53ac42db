// SPDX-License-Identifier: Apache-2.0
import { parseUnit, type Unit } from "@jiku/units";
import { isNumeric } from "../side.js";
import { type Found, found, type Pair } from "./found.js";

/** CPL-013: the units as the field descriptions give them; the property's unit never stands in. */
export function unitFacet({ source, target }: Pair): readonly Found[] {
  if (!isNumeric(source) || !isNumeric(target)) return [];
  const [from, to] = [source.spec.unit, target.spec.unit];
  const [a, b] = [from, to].map((code) => (code === undefined ? undefined : parseUnit(code)));
  if (a === undefined || b === undefined) return [found("CPL-013", "undeclared", from, to)];
  const logarithmic = [source, target].some(({ facets }) => facets.nature === "logarithmic");
  return [found("CPL-013", caseOf(a, b, logarithmic), from, to)];
}

function caseOf(a: Unit, b: Unit, logarithmic: boolean): string {
  const sameDimension = a.vector.every((exponent, i) => exponent === b.vector[i]);
  if (
    sameDimension &&
    a.special === b.special &&
    (a.code === b.code || (a.factor === b.factor && a.offset === b.offset))
  )
    return "same";
  if (!sameDimension) return "dimension";
  if (a.special !== b.special)
    return [a, b].some(({ special }) => special?.startsWith("log:") || special?.startsWith("fun:"))
      ? "logarithm"
      : "annotation";
  return logarithmic ? "logarithmic" : "convertible";
}
