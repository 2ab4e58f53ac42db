// SPDX-License-Identifier: Apache-2.0
import { resolveReference } from "../schema/resolve-reference.js";
import { schemaPlaces } from "../schema/schema-places.js";
import { isObject, type Json, stringsOf } from "../source/json-value.js";
import { faultAt, type LintDocument, type LintRule, perPlace } from "./lint-rule.js";

/** References stay inside the schemas; `allOf` holds references only. */
export const references: LintRule = perPlace((place) => {
  const { $ref, allOf } = place.value;
  const parts = (Array.isArray(allOf) ? allOf : []) as readonly Json[];
  const inline = parts.flatMap((part, index) =>
    isObject(part) && typeof part.$ref === "string" ? [] : [faultAt(place, ["allOf", index], {}, "part")],
  );
  return typeof $ref === "string" && isRemote($ref) ? [...inline, faultAt(place, ["$ref"], { ref: $ref })] : inline;
});

function isRemote(ref: string): boolean {
  return /^[a-z][a-z0-9+.-]*:|^\/\//i.test(ref);
}

/** A reference to a resource says to which classes. */
export const referenceClasses: LintRule = perPlace((place) => {
  const { $ref } = place.value;
  const isReference = typeof $ref === "string" && /(?:^|\/)primitives#\/\$defs\/Ref$/.test($ref);
  return isReference && stringsOf(place.value["x-jiku-ref"]).length === 0 ? [faultAt(place, ["$ref"])] : [];
});

/** A relative reference leads to a schema that is at hand, and to something in it. */
export const referenceTargets: LintRule = perPlace((place, document) => {
  const { $ref } = place.value;
  if (typeof $ref !== "string" || isRemote($ref)) return [];
  const { kind } = resolveReference($ref, String(document.value.$id), document.lookup);
  const isLost = kind === "nothing" || (kind === "elsewhere" && document.complete);
  return isLost ? [faultAt(place, ["$ref"], { ref: $ref })] : [];
});

/** Addresses of schemas that are referred to, were not given, and need not have been. */
export function unseenSchemas(document: LintDocument): readonly string[] {
  if (document.complete) return [];
  return schemaPlaces(document.value).flatMap(({ value }) => {
    if (typeof value.$ref !== "string" || isRemote(value.$ref)) return [];
    const found = resolveReference(value.$ref, String(document.value.$id), document.lookup);
    return found.kind === "elsewhere" ? [found.id] : [];
  });
}
