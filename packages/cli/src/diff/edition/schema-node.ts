// SPDX-License-Identifier: Apache-2.0
import { isObject, type Json, type JsonObject, pointerOf, resolveReference } from "@jiku/lint/read";
import type { Bilingual } from "@jiku/model";
import type { At, Described } from "./edition.js";

/** A schema file of one edition. */
export interface SchemaFile {
  readonly file: string;
  readonly id: string;
  readonly value: JsonObject;
}

/** A node of a schema file. */
export interface SchemaNode {
  readonly file: SchemaFile;
  readonly pointer: string;
  readonly value: JsonObject;
}

/** All schema files of one edition by address, and what could not be resolved. */
export interface SchemaSet {
  readonly files: ReadonlyMap<string, SchemaFile>;
  readonly unresolved: (At & { readonly ref: string })[];
}

export function atOf(node: SchemaNode): At {
  return { file: node.file.file, pointer: node.pointer };
}

export function textOf(value: Json | undefined): string {
  return typeof value === "string" ? value : "";
}

/** The object under a key; undefined when there is none. */
export function child(node: SchemaNode, ...keys: readonly (string | number)[]): SchemaNode | undefined {
  let value: unknown = node.value;
  for (const key of keys)
    value =
      typeof value === "object" && value !== null && Object.hasOwn(value, key)
        ? (value as JsonObject)[String(key)]
        : undefined;
  return isObject(value) ? { file: node.file, pointer: node.pointer + pointerOf(keys), value } : undefined;
}

/** The objects of a member that is an array or an object of objects, by key. */
export function children(node: SchemaNode, key: string): readonly (readonly [string, SchemaNode])[] {
  const holder = node.value[key];
  if (typeof holder !== "object" || holder === null) return [];
  return Object.keys(holder).flatMap((name) => {
    const found = child(node, key, name);
    return found === undefined ? [] : [[name, found] as const];
  });
}

/** The node that the `$ref` of a node points to; undefined, and remembered, when there is none. */
export function target(node: SchemaNode, set: SchemaSet): SchemaNode | undefined {
  const ref = textOf(node.value.$ref);
  const found = resolveReference(ref, node.file.id, (id) => set.files.get(id)?.value);
  const file = found.kind === "found" ? set.files.get(found.id) : undefined;
  if (found.kind === "found" && file !== undefined) return { file, pointer: found.pointer, value: found.node };
  if (!set.unresolved.some(({ file: known, pointer }) => known === node.file.file && pointer === node.pointer))
    set.unresolved.push({ ...atOf(node), ref });
  return undefined;
}

/** The name of the type, enumeration or primitive that a node declares; undefined for any other node. */
export function declaredName(node: SchemaNode): string | undefined {
  const named = node.value["x-jiku-name"];
  if (typeof named === "string") return named;
  const sort = node.value["x-jiku-sort"];
  return sort === "enumeration" || sort === "primitive"
    ? node.pointer.slice(node.pointer.lastIndexOf("/") + 1)
    : undefined;
}

/** Annotations that a rule of its own, or another reading, compares. */
const COMPARED: readonly string[] = [
  ...["x-jiku-ja", "x-jiku-name", "x-jiku-sort", "x-jiku-type", "x-jiku-ref", "x-jiku-enum-en", "x-jiku-enum-ja"],
  ...["x-jiku-concept", "x-jiku-stability", "x-jiku-since"],
  ...["x-jsonld-class", "x-jsonld-id", "x-jsonld-type", "x-jsonld-container"],
];

export function describedOf(node: SchemaNode): Described {
  const ja = child(node, "x-jiku-ja")?.value ?? {};
  const other = Object.entries(node.value).filter(([key]) => key.startsWith("x-") && !COMPARED.includes(key));
  return {
    at: atOf(node),
    title: bilingual(node.value.title, ja.title),
    description: bilingual(node.value.description, ja.description),
    annotations: new Map(other.map(([key, value]) => [key, canonical(value)])),
  };
}

function bilingual(en: Json | undefined, ja: Json | undefined): Bilingual {
  return { en: textOf(en), ja: textOf(ja) };
}

/** JSON with its keys in order, so that equal values have equal texts. */
export function canonical(value: Json | undefined): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(",")}]`;
  if (!isObject(value)) return JSON.stringify(value ?? null);
  const entries = Object.keys(value).sort();
  return `{${entries.map((key) => `${JSON.stringify(key)}:${canonical(value[key])}`).join(",")}}`;
}
