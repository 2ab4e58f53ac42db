// SPDX-License-Identifier: Apache-2.0
import type { Json } from "../read/json.js";
import type { ScalarType, Shape } from "./ir.js";
import { child, children, refuse, type SchemaNode, stringsOf, textOf } from "./node.js";
import { declaredName, resolveRef, type SchemaIndex } from "./resolve.js";

const SCALARS: readonly string[] = ["string", "number", "integer", "boolean", "null"];
const LIMITS = [
  "minimum",
  "maximum",
  "exclusiveMinimum",
  "exclusiveMaximum",
  "minLength",
  "maxLength",
  "pattern",
  "multipleOf",
];
const KNOWN = new Set([
  ...["$ref", "type", "const", "items", "prefixItems", "minItems", "maxItems", "additionalProperties", "propertyNames"],
  ...["minProperties", "title", "description", "examples", ...LIMITS],
]);

function optionalNumber<K extends string>(key: K, value: Json | undefined): { readonly [P in K]?: number } {
  return (typeof value === "number" ? { [key]: value } : {}) as { readonly [P in K]?: number };
}

function namedShape(index: SchemaIndex, node: SchemaNode): Shape {
  const target = resolveRef(index, node);
  const name = declaredName(target);
  if (name === undefined)
    return refuse(node, "reference", `$ref "${textOf(node.value.$ref)}" points into a type, not to one`);
  const refs = stringsOf(node.value["x-jiku-ref"]);
  return refs.length === 0 ? { kind: "named", name } : { kind: "named", name, refs };
}

function listShape(index: SchemaIndex, node: SchemaNode): Shape {
  const prefix = children(node, "prefixItems");
  if (prefix.length > 0) return { kind: "tuple", items: prefix.map(([, item]) => shapeOf(index, item)) };
  const items = child(node, "items");
  return {
    kind: "list",
    items: items === undefined ? { kind: "any" } : shapeOf(index, items),
    ...optionalNumber("minItems", node.value.minItems),
    ...optionalNumber("maxItems", node.value.maxItems),
  };
}

function objectShape(index: SchemaIndex, node: SchemaNode): Shape {
  if (node.value.properties !== undefined)
    return refuse(node, "subset", "an inline object; give it a schema file of its own");
  const values = child(node, "additionalProperties");
  if (values === undefined) return { kind: "object" };
  const keys = textOf(child(node, "propertyNames")?.value.pattern);
  return {
    kind: "map",
    values: shapeOf(index, values),
    ...(keys === "" ? {} : { keys }),
    ...optionalNumber("minProperties", node.value.minProperties),
  };
}

function scalarShape(node: SchemaNode, types: readonly string[]): Shape {
  const limits = Object.fromEntries(
    LIMITS.flatMap((key) => (node.value[key] === undefined ? [] : [[key, node.value[key] as string | number]])),
  );
  const shape = { kind: "scalar", types: types as readonly ScalarType[] } as const;
  return Object.keys(limits).length === 0 ? shape : { ...shape, limits };
}

/** The shape of a member, item or primitive. @throws SourceError for a keyword or form outside the modelling subset */
export function shapeOf(index: SchemaIndex, node: SchemaNode): Shape {
  const stranger = Object.keys(node.value).find((key) => !KNOWN.has(key) && !key.startsWith("x-"));
  if (stranger !== undefined) return refuse(node, "subset", `keyword "${stranger}" is not used here`);
  const { $ref, const: constant, type } = node.value;
  if ($ref !== undefined) return namedShape(index, node);
  if (typeof constant === "string" || typeof constant === "number" || typeof constant === "boolean")
    return { kind: "const", value: constant };
  if (type === undefined) return { kind: "any" };
  if (type === "array") return listShape(index, node);
  if (type === "object") return objectShape(index, node);
  const types = typeof type === "string" ? [type] : stringsOf(type);
  if (types.length === 0 || !types.every((name) => SCALARS.includes(name)))
    return refuse(node, "subset", `type ${JSON.stringify(type)}`);
  return scalarShape(node, types);
}
