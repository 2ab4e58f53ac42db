// SPDX-License-Identifier: Apache-2.0
import { patternFault } from "../pattern/pattern-fault.js";
import { resolveReference } from "../schema/resolve-reference.js";
import type { SchemaPlace } from "../schema/schema-places.js";
import { EXTENSION_PATTERN } from "../schema/vocabulary.js";
import { isObject, type Json, type JsonObject, stringsOf } from "../source/json-value.js";
import { faultAt, type LintDocument, type LintFault, type LintRule, perPlace } from "./lint-rule.js";

const OWN = "#/$defs/";

/** A union is tagged, and its variants are named. */
export const taggedUnion: LintRule = perPlace((place, document) => {
  if (place.value.oneOf === undefined) return [];
  const { discriminator } = place.value;
  const tag = isObject(discriminator) ? discriminator.propertyName : undefined;
  return typeof tag === "string" ? tagFaults(place, document.value, tag) : [faultAt(place, ["oneOf"])];
});

function tagFaults(place: SchemaPlace, document: JsonObject, tag: string): readonly LintFault[] {
  const branches = (Array.isArray(place.value.oneOf) ? place.value.oneOf : []) as readonly Json[];
  const definitions = isObject(document.$defs) ? document.$defs : {};
  return branches.flatMap((branch, index): readonly LintFault[] => {
    const ref = isObject(branch) && typeof branch.$ref === "string" ? branch.$ref : "";
    const name = ref.slice(OWN.length);
    const target = ref.startsWith(OWN) && Object.hasOwn(definitions, name) ? definitions[name] : undefined;
    if (!isObject(target)) return [faultAt(place, ["oneOf", index], {}, "branch")];
    const member = isObject(target.properties) ? target.properties[tag] : undefined;
    const isRequired = stringsOf(target.required).includes(tag);
    if (isRequired && isObject(member) && member.const !== undefined) return [];
    return [{ path: ["$defs", name], case: "tag", values: { tag } }];
  });
}

/** Extension keys have one pattern, and stand on classes. */
export const extensionKeys: LintRule = perPlace((place) => {
  const holder = place.value.patternProperties;
  if (!isObject(holder)) return [];
  if (place.role !== "root") return [faultAt(place, ["patternProperties"], {}, "place")];
  return Object.entries(holder)
    .filter(([pattern, value]) => pattern !== EXTENSION_PATTERN || value !== (true as Json))
    .map(([pattern]) => faultAt(place, ["patternProperties", pattern], { pattern, expected: EXTENSION_PATTERN }));
});

/** An object with members refuses others; the open bases are closed where they are used. */
export const closedObjects: LintRule = perPlace((place) => {
  const { properties, additionalProperties, unevaluatedProperties } = place.value;
  if (properties === undefined || isOpenBase(place)) return [];
  return additionalProperties === false || unevaluatedProperties === false ? [] : [faultAt(place, ["properties"])];
});

/** True for `$defs/members`, which classes build on. */
export function isOpenBase(place: SchemaPlace): boolean {
  return place.role === "definition" && place.path.at(-1) === "members";
}

/** Patterns that no text can make slow. */
export const patterns: LintRule = perPlace((place) => {
  const fault = typeof place.value.pattern === "string" ? patternFault(place.value.pattern) : undefined;
  if (fault === undefined) return [];
  return [faultAt(place, ["pattern"], {}, fault === "invalid" ? undefined : fault)];
});

/** What is required is described; parts that are not at hand leave the question open. */
export const requiredMembers: LintRule = perPlace((place, document) => {
  const required = stringsOf(place.value.required);
  const { additionalProperties } = place.value;
  const isMap = additionalProperties !== undefined && additionalProperties !== false;
  const members = required.length === 0 || isMap ? undefined : membersOf(place.value, document, 0);
  if (members === undefined) return [];
  return required.flatMap((member, index) =>
    members.has(member) ? [] : [faultAt(place, ["required", index], { member })],
  );
});

const DEEPEST = 32;

/** The names of all members, those of the parts included; undefined when a part cannot be seen. */
function membersOf(node: JsonObject, document: LintDocument, depth: number): ReadonlySet<string> | undefined {
  if (depth > DEEPEST || node.oneOf !== undefined) return undefined;
  const names = new Set(isObject(node.properties) ? Object.keys(node.properties) : []);
  const refs = [node, ...((Array.isArray(node.allOf) ? node.allOf : []) as readonly Json[])].flatMap((part) =>
    isObject(part) && typeof part.$ref === "string" ? [part.$ref] : [],
  );
  for (const ref of refs) {
    const found = resolveReference(ref, String(document.value.$id), document.lookup);
    const inner =
      found.kind === "found" ? membersOf(found.node, { ...document, value: found.document }, depth + 1) : undefined;
    if (inner === undefined) return undefined;
    for (const name of inner) names.add(name);
  }
  return names;
}
