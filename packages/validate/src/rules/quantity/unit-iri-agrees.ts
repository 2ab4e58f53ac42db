// SPDX-License-Identifier: Apache-2.0
import type { Rule } from "@jiku/model";
import { canonicalUnit, unitOfIri } from "@jiku/units";
import { remember } from "../remember.js";

const codesOfIri = remember((iri) => unitOfIri(iri)?.codes.filter((code) => code !== ""));

/** A QUDT unit beside a unit code is a unit that has this code. */
export const unitIriAgrees: Rule<"Quantity" | "Result" | "PropertyFacets" | "Variable" | "FieldSpec"> = {
  code: "QU-03",
  on: ["Quantity", "Result", "PropertyFacets", "Variable", "FieldSpec"],
  check(value, report, context) {
    if (!("unitIri" in value)) return;
    const { unit, unitIri } = value;
    if (unit === undefined || unitIri === undefined) return;
    const expected = codesOfIri(context.expand(unitIri));
    if (expected === undefined || expected.includes(unit)) return;
    const canonical = canonicalUnit(unit);
    if (canonical === undefined || expected.some((code) => canonicalUnit(code) === canonical)) return;
    if (expected.length === 0) report("/unitIri", { unitIri, unit }, { case: "no-code" });
    else report("/unitIri", { unitIri, unit, expected });
  },
};
