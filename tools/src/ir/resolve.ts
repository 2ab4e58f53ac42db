// SPDX-License-Identifier: Apache-2.0
import { isObject } from "../read/json.js";
import type { SchemaFile } from "../read/schemas.js";
import { refuse, type SchemaNode, textOf } from "./node.js";

/** Schema files by `$id`. */
export type SchemaIndex = ReadonlyMap<string, SchemaFile>;

/** The node that `$ref` of `node` points to, by RFC 3986 resolution against `$id`; a missing target is refused. */
export function resolveRef(index: SchemaIndex, node: SchemaNode): SchemaNode {
  const ref = textOf(node.value.$ref);
  const [base = "", fragment = ""] = new URL(ref, node.file.id).href.split("#");
  const file = index.get(base);
  if (file === undefined) return refuse(node, "reference", `$ref "${ref}" names no schema of this repository`);
  let value: unknown = file.schema;
  for (const token of fragment.split("/").slice(1)) {
    value = isObject(value) ? value[decodeURIComponent(token).replaceAll("~1", "/").replaceAll("~0", "~")] : undefined;
  }
  if (!isObject(value)) return refuse(node, "reference", `$ref "${ref}" points to nothing`);
  return { file, pointer: decodeURIComponent(fragment), value };
}

/** The name of a type, enumeration or primitive that a node declares; undefined for any other node. */
export function declaredName(node: SchemaNode): string | undefined {
  const named = node.value["x-jiku-name"];
  if (typeof named === "string") return named;
  const sort = node.value["x-jiku-sort"];
  if (sort === "enumeration" || sort === "primitive") return node.pointer.slice(node.pointer.lastIndexOf("/") + 1);
  return undefined;
}
