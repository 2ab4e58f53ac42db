// SPDX-License-Identifier: Apache-2.0
import { isObject, type Json, type JsonObject } from "../read/json.js";
import { patternFault } from "./pattern.js";
import { type NodePath, type SchemaPlace, schemaPlaces } from "./schema-nodes.js";
import { ANNOTATIONS, EXTENSION_PATTERN, KEYWORDS } from "./vocabulary.js";

export interface LintFault {
  readonly path: NodePath;
  readonly message: string;
}

/** One lint rule: a whole schema document to its faults. */
export type LintRule = (document: JsonObject) => readonly LintFault[];

function at(place: SchemaPlace, message: string, ...more: NodePath): LintFault {
  return { path: [...place.path, ...more], message };
}

function perPlace(test: (place: SchemaPlace) => readonly LintFault[]): LintRule {
  return (document) => schemaPlaces(document).flatMap(test);
}

const isString = (value: Json | undefined): value is string => typeof value === "string";
const isText = (value: Json | undefined): boolean => isString(value) && value.trim() !== "";

const keywords = perPlace((place) =>
  Object.keys(place.value)
    .filter((key) => !KEYWORDS.includes(key) && !ANNOTATIONS.includes(key))
    .map((key) =>
      at(
        place,
        key.startsWith("x-") ? `"${key}" is no registered annotation` : `"${key}" is outside the modelling subset`,
        key,
      ),
    ),
);

function tagFaults(document: JsonObject, place: SchemaPlace, tag: string): readonly LintFault[] {
  const branches = Array.isArray(place.value.oneOf) ? place.value.oneOf : [];
  const definitions = isObject(document.$defs) ? document.$defs : {};
  return branches.flatMap((branch: Json, index): readonly LintFault[] => {
    const ref = isObject(branch) && isString(branch.$ref) ? branch.$ref : "";
    const target = definitions[ref.replace(/^#\/\$defs\//, "")];
    if (!ref.startsWith("#/$defs/") || !isObject(target))
      return [at(place, "a branch of oneOf is a $ref into the own $defs", "oneOf", index)];
    const member = isObject(target.properties) ? target.properties[tag] : undefined;
    const required = Array.isArray(target.required) && target.required.includes(tag);
    if (required && isObject(member) && member.const !== undefined) return [];
    return [{ path: ["$defs", ref.slice("#/$defs/".length)], message: `a variant needs a required const "${tag}"` }];
  });
}

const taggedUnion: LintRule = (document) =>
  schemaPlaces(document).flatMap((place) => {
    if (place.value.oneOf === undefined) return [];
    const tag = isObject(place.value.discriminator) ? place.value.discriminator.propertyName : undefined;
    return isString(tag) ? tagFaults(document, place, tag) : [at(place, "oneOf needs a discriminator", "oneOf")];
  });

const references = perPlace((place) => {
  const { $ref, allOf } = place.value;
  const parts = Array.isArray(allOf) ? allOf : [];
  const inline = parts.flatMap((part: Json, index) =>
    isObject(part) && isString(part.$ref) ? [] : [at(place, "allOf holds $refs only", "allOf", index)],
  );
  if (!isString($ref)) return inline;
  const remote = /^[a-z][a-z0-9+.-]*:|^\/\//i.test($ref)
    ? [at(place, "a $ref stays inside the schemas, relative to $id", "$ref")]
    : [];
  const classes = place.value["x-jiku-ref"];
  const needsClasses = $ref.endsWith("primitives#/$defs/Ref") && !(Array.isArray(classes) && classes.length > 0);
  return [...inline, ...remote, ...(needsClasses ? [at(place, "a Ref says to which classes (x-jiku-ref)")] : [])];
});

const extensionKeys = perPlace((place) => {
  const holder = place.value.patternProperties;
  if (!isObject(holder)) return [];
  const strange = Object.entries(holder).filter(
    ([pattern, value]) => pattern !== EXTENSION_PATTERN || value !== (true as Json),
  );
  return [
    ...(place.role === "root" ? [] : [at(place, "patternProperties stands on a class only", "patternProperties")]),
    ...strange.map(([pattern]) =>
      at(place, "the only pattern is that of prefixed extension keys", "patternProperties", pattern),
    ),
  ];
});

const patterns = perPlace((place) => {
  const fault = isString(place.value.pattern) ? patternFault(place.value.pattern) : undefined;
  return fault === undefined ? [] : [at(place, `the pattern has ${fault}`, "pattern")];
});

const closedObjects = perPlace((place) => {
  const { properties, additionalProperties, unevaluatedProperties } = place.value;
  const isOpenBase = place.role === "definition" && place.path.at(-1) === "members";
  if (properties === undefined || isOpenBase || additionalProperties === false || unevaluatedProperties === false)
    return [];
  return [at(place, "an object with members is closed", "properties")];
});

const terms = perPlace((place) => {
  if (place.role !== "property") return [];
  const term = place.value["x-jsonld-id"];
  return term === null || isText(term) ? [] : [at(place, "a member has a term (x-jsonld-id), or an explicit null")];
});

const labels = perPlace((place) => {
  if (place.role === "part" || (place.role === "definition" && place.path.at(-1) === "members")) return [];
  const ja = isObject(place.value["x-jiku-ja"]) ? place.value["x-jiku-ja"] : {};
  const missing = [
    ...(["title", "description"] as const).filter((key) => !isText(place.value[key])),
    ...(["title", "description"] as const).filter((key) => !isText(ja[key])).map((key) => `x-jiku-ja.${key}`),
  ];
  return missing.map((key) => at(place, `${key} is missing`));
});

const enumLabels = perPlace((place) => {
  const values = Array.isArray(place.value.enum) ? place.value.enum : [];
  return (["x-jiku-enum-en", "x-jiku-enum-ja"] as const).flatMap((key) => {
    const holder = isObject(place.value[key]) ? place.value[key] : {};
    const unlabelled = values
      .filter((value) => !isText(holder[String(value)]))
      .map((value) => at(place, `${key} lacks "${String(value)}"`));
    const strange = Object.keys(holder)
      .filter((name) => !values.includes(name))
      .map((name) => at(place, `${key} has "${name}", which is no value`, key, name));
    return [...unlabelled, ...strange];
  });
});

/** Every lint rule by its name; the name stands in the report. */
export const LINT_RULES: Readonly<Record<string, LintRule>> = {
  "subset-keyword": keywords,
  "subset-tagged-union": taggedUnion,
  "subset-reference": references,
  "subset-extension-keys": extensionKeys,
  "subset-closed-object": closedObjects,
  "safe-pattern": patterns,
  "semantic-term": terms,
  "label-text": labels,
  "label-enum": enumLabels,
};
