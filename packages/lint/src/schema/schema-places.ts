// SPDX-License-Identifier: Apache-2.0
import { isObject, type Json, type JsonObject, type NodePath } from "../source/json-value.js";

/** A place where a schema stands, and what it stands for. */
export interface SchemaPlace {
  readonly path: NodePath;
  readonly value: JsonObject;
  /** `property` for a member, `item` for the items of an array, `part` for any other place inside. */
  readonly role: "root" | "property" | "definition" | "item" | "part";
}

const ONE = [
  "items",
  "additionalProperties",
  "propertyNames",
  "unevaluatedProperties",
  "not",
  "if",
  "then",
  "else",
  "contains",
];
const LISTS = ["allOf", "oneOf", "anyOf", "prefixItems"];
const MAPS = {
  properties: "property",
  $defs: "definition",
  patternProperties: "part",
  dependentSchemas: "part",
} as const;
const ITEMS: readonly string[] = ["items", "prefixItems"];

/** Every schema of a document, the document first; data that only look like schemas are left out. */
export function schemaPlaces(
  value: Json | undefined,
  path: NodePath = [],
  role: SchemaPlace["role"] = "root",
): readonly SchemaPlace[] {
  if (!isObject(value)) return [];
  const roleOf = (key: string): SchemaPlace["role"] => (ITEMS.includes(key) ? "item" : "part");
  const ones = ONE.flatMap((key) => schemaPlaces(value[key], [...path, key], roleOf(key)));
  const lists = LISTS.flatMap((key) => {
    const items = value[key];
    return Array.isArray(items)
      ? items.flatMap((item: Json, index) => schemaPlaces(item, [...path, key, index], roleOf(key)))
      : [];
  });
  const maps = Object.entries(MAPS).flatMap(([key, inner]) => {
    const holder = value[key];
    return isObject(holder)
      ? Object.entries(holder).flatMap(([name, item]) => schemaPlaces(item, [...path, key, name], inner))
      : [];
  });
  return [{ path, value, role }, ...ones, ...lists, ...maps];
}
