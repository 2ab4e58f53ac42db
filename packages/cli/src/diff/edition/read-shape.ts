// SPDX-License-Identifier: Apache-2.0
import { stringsOf } from "@jiku/lint/read";
import {
  canonical,
  child,
  children,
  declaredName,
  type SchemaNode,
  type SchemaSet,
  target,
  textOf,
} from "./schema-node.js";
import type { Limits, Plain, Shape } from "./shape.js";

const SCALARS: readonly string[] = ["string", "number", "integer", "boolean", "null"];
const LIMITS: readonly string[] = [
  ...["minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum"],
  ...["minLength", "maxLength", "pattern", "minItems", "maxItems", "minProperties", "maxProperties"],
];
const KNOWN = new Set([
  ...["$ref", "type", "const", "enum", "items", "prefixItems", "additionalProperties", "propertyNames"],
  ...LIMITS,
]);
const TEXTS: readonly string[] = ["title", "description", "examples", "$comment"];

/** The shape of a member, item or primitive; `opaque` for a form that is outside the modelling subset. */
export function readShape(node: SchemaNode, set: SchemaSet): Shape {
  const { $ref, const: constant, enum: values, type } = node.value;
  const isStrange = Object.keys(node.value).some(
    (key) => !KNOWN.has(key) && !TEXTS.includes(key) && !key.startsWith("x-"),
  );
  if (isStrange) return opaque(node);
  if ($ref !== undefined) return namedShape(node, set);
  if (constant !== undefined) return isPlain(constant) ? { kind: "values", values: [constant] } : opaque(node);
  if (Array.isArray(values)) return values.every(isPlain) ? { kind: "values", values } : opaque(node);
  if (type === undefined) return { kind: "any" };
  if (type === "array") return listShape(node, set);
  if (type === "object") return objectShape(node, set);
  const types = typeof type === "string" ? [type] : stringsOf(type);
  if (types.length === 0 || !types.every((name) => SCALARS.includes(name))) return opaque(node);
  return { kind: "scalar", types: [...types].sort(), limits: limitsOf(node) };
}

function isPlain(value: unknown): value is Plain {
  return typeof value === "string" || typeof value === "number" || typeof value === "boolean";
}

function opaque(node: SchemaNode): Shape {
  const entries = Object.entries(node.value).filter(([key]) => !TEXTS.includes(key) && !key.startsWith("x-"));
  return { kind: "opaque", text: canonical(Object.fromEntries(entries)) };
}

function limitsOf(node: SchemaNode): Limits {
  return new Map(
    LIMITS.flatMap((key) => {
      const value = node.value[key];
      return typeof value === "number" || typeof value === "string" ? [[key, value] as const] : [];
    }),
  );
}

function namedShape(node: SchemaNode, set: SchemaSet): Shape {
  const found = target(node, set);
  const name = found === undefined ? undefined : declaredName(found);
  if (name === undefined) return { kind: "opaque", text: textOf(node.value.$ref) };
  return { kind: "named", name, refs: [...stringsOf(node.value["x-jiku-ref"])].sort() };
}

function listShape(node: SchemaNode, set: SchemaSet): Shape {
  const prefix = children(node, "prefixItems");
  if (prefix.length > 0) return { kind: "tuple", items: prefix.map(([, item]) => readShape(item, set)) };
  const items = child(node, "items");
  return { kind: "list", items: items === undefined ? { kind: "any" } : readShape(items, set), limits: limitsOf(node) };
}

function objectShape(node: SchemaNode, set: SchemaSet): Shape {
  const values = child(node, "additionalProperties");
  if (values === undefined) return node.value.additionalProperties === undefined ? { kind: "object" } : opaque(node);
  const keys = textOf(child(node, "propertyNames")?.value.pattern);
  return { kind: "map", values: readShape(values, set), keys: keys === "" ? undefined : keys, limits: limitsOf(node) };
}
