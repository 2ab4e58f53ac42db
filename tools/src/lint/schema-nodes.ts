// SPDX-License-Identifier: Apache-2.0
import { isObject, type Json, type JsonObject } from "../read/json.js";

export type NodePath = readonly (string | number)[];

/** A place where a schema stands, and what it stands for. */
export interface SchemaPlace {
  readonly path: NodePath;
  readonly value: JsonObject;
  /** The keyword, or name, under which it stands; `property` for a member. */
  readonly role: "root" | "property" | "definition" | "part";
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

/** Every schema of a document, the document first; data that only look like schemas are left out. */
export function schemaPlaces(
  value: Json | undefined,
  path: NodePath = [],
  role: SchemaPlace["role"] = "root",
): readonly SchemaPlace[] {
  if (!isObject(value)) return [];
  const ones = ONE.flatMap((key) => schemaPlaces(value[key], [...path, key], "part"));
  const lists = LISTS.flatMap((key) => {
    const items = value[key];
    return Array.isArray(items)
      ? items.flatMap((item: Json, index) => schemaPlaces(item, [...path, key, index], "part"))
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
