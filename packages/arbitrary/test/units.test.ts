// SPDX-License-Identifier: Apache-2.0
import { canonicalUnit, commensurable, parseUnit, quantityKind, unitOfIri } from "@jiku/units";
import { expect, test } from "vitest";
import { stepUnit, UNIT_FAMILIES } from "../src/pools/units.js";

test.each(UNIT_FAMILIES)("the units of $kind have its dimension and convert", ({ kind, units, iri }) => {
  const first = units[0] ?? "";
  for (const unit of units) {
    expect(parseUnit(unit)?.vector).toEqual(quantityKind(kind)?.vector);
    expect(commensurable(first, unit)).toBe(true);
    expect(parseUnit(stepUnit(unit))).toBeDefined();
  }
  expect(unitOfIri(iri)?.codes.map(canonicalUnit)).toContain(canonicalUnit(first));
});
