// SPDX-License-Identifier: Apache-2.0

/** The registered annotations; an unknown `x-` keyword is a spelling mistake. */
export const ANNOTATIONS: readonly string[] = [
  "x-jiku-ja",
  "x-jiku-name",
  "x-jiku-sort",
  "x-jiku-type",
  "x-jiku-ref",
  "x-jiku-enum-en",
  "x-jiku-enum-ja",
  "x-jiku-concept",
  "x-jiku-since",
  "x-jiku-stability",
  "x-jsonld-class",
  "x-jsonld-id",
  "x-jsonld-type",
  "x-jsonld-container",
];

/** The keywords of the modelling subset. */
export const KEYWORDS: readonly string[] = [
  "$schema",
  "$id",
  "$ref",
  "$defs",
  "title",
  "description",
  "examples",
  "type",
  "const",
  "enum",
  "properties",
  "required",
  "dependentRequired",
  "additionalProperties",
  "unevaluatedProperties",
  "patternProperties",
  "propertyNames",
  "minProperties",
  "items",
  "prefixItems",
  "minItems",
  "maxItems",
  "minimum",
  "maximum",
  "exclusiveMinimum",
  "exclusiveMaximum",
  "minLength",
  "maxLength",
  "pattern",
  "allOf",
  "oneOf",
  "discriminator",
];

/** The types that `type` may name; `null` beside another one in the items of an array only. */
export const TYPES: readonly string[] = ["object", "array", "string", "number", "integer", "boolean"];

/** What a schema describes. */
export const SORTS: readonly string[] = [
  "class",
  "base",
  "value",
  "union",
  "document",
  "enumeration",
  "enumerations",
  "primitive",
  "primitives",
];

export const STABILITIES: readonly string[] = ["draft", "stable", "deprecated"];

export const DIALECT = "https://json-schema.org/draft/2020-12/schema";

/** The only pattern of extension keys. */
export const EXTENSION_PATTERN = "^[a-z][a-z0-9-]*:[^\\s]+$";
