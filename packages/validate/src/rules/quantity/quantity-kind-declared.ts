// SPDX-License-Identifier: Apache-2.0
import type { Property, PropertyFacets, Rule } from "@jiku/model";
import { isNumeric, valueTypeOf } from "../observation/value-type-of.js";

/** A numeric property says what kind of quantity it is, or which concept of a vocabulary. */
export const quantityKindDeclared: Rule<"PropertyFacets"> = {
  code: "QU-16",
  on: "PropertyFacets",
  check(facets: PropertyFacets | Property, report, context) {
    if (facets.quantityKind !== undefined || facets.concept !== undefined || !isNumeric(valueTypeOf(facets))) return;
    report("", { property: "id" in facets ? facets.id : context.key });
  },
};
