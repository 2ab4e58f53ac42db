// SPDX-License-Identifier: Apache-2.0
import { isObject, type Json, pointerToken } from "./json.js";

/** A keyword of JSON Schema that refuses values, where it stands. */
export interface Constraint {
  readonly keyword: string;
  /** JSON Pointer of the keyword in its schema. */
  readonly pointer: string;
}

/** Keywords under which schemas stand by name. */
const NAMED = new Set(["properties", "patternProperties", "$defs"]);

/** Keywords under which one schema stands, or a list of schemas. */
const NESTED = new Set([
  "items",
  "prefixItems",
  "additionalProperties",
  "unevaluatedProperties",
  "propertyNames",
  "allOf",
  "anyOf",
  "oneOf",
  "not",
  "if",
  "then",
  "else",
  "contains",
]);

/** Keywords that refuse nothing themselves: names, texts, references, and what only says where schemas apply. */
const SILENT = new Set(["title", "description", "items", "prefixItems", "allOf", "properties", "patternProperties"]);

function refuses(keyword: string, value: Json | undefined): boolean {
  return !/^(?:\$|x-)/.test(keyword) && !SILENT.has(keyword) && value !== true;
}

/** Every keyword of a schema that refuses values, nested schemas included; what annotations and constants hold is not read. */
export function constraintsOf(schema: Json | undefined, pointer = ""): readonly Constraint[] {
  if (Array.isArray(schema)) return schema.flatMap((item, index) => constraintsOf(item as Json, `${pointer}/${index}`));
  if (!isObject(schema)) return [];
  return Object.entries(schema).flatMap(([keyword, value]) => {
    const at = `${pointer}/${pointerToken(keyword)}`;
    const own = refuses(keyword, value) ? [{ keyword, pointer: at }] : [];
    if (NESTED.has(keyword)) return [...own, ...constraintsOf(value, at)];
    if (!NAMED.has(keyword) || !isObject(value)) return own;
    return [
      ...own,
      ...Object.entries(value).flatMap(([name, item]) => constraintsOf(item, `${at}/${pointerToken(name)}`)),
    ];
  });
}
