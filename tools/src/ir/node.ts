// SPDX-License-Identifier: Apache-2.0
import { isObject, type Json, type JsonObject, pointerToken } from "../read/json.js";
import { SourceError } from "../read/problem.js";
import type { SchemaFile } from "../read/schemas.js";
import type { Bilingual, Origin } from "./ir.js";

/** A node of a schema file, with its pointer, so that every statement about it can say where it stands. */
export interface SchemaNode {
  readonly file: SchemaFile;
  readonly pointer: string;
  readonly value: JsonObject;
}

export function originOf(node: SchemaNode): Origin {
  return { file: node.file.file, line: node.file.source.lineOf(node.pointer) };
}

/** @throws SourceError always, at the node */
export function refuse(node: SchemaNode, law: string, message: string): never {
  throw new SourceError({ law, ...originOf(node), message });
}

/** The object at `keys` below a node; undefined when there is none. */
export function child(node: SchemaNode, ...keys: readonly (string | number)[]): SchemaNode | undefined {
  let value: Json | undefined = node.value;
  for (const key of keys) value = (value as JsonObject | undefined)?.[String(key)];
  if (!isObject(value)) return undefined;
  return { file: node.file, pointer: [node.pointer, ...keys.map(pointerToken)].join("/"), value };
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

export function textOf(value: Json | undefined): string {
  return typeof value === "string" ? value : "";
}

export function stringsOf(value: Json | undefined): readonly string[] {
  return Array.isArray(value) ? value.filter((item): item is string => typeof item === "string") : [];
}

export function titleOf(node: SchemaNode): Bilingual {
  return { en: textOf(node.value.title), ja: textOf(japanese(node).title) };
}

export function descriptionOf(node: SchemaNode): Bilingual {
  return { en: textOf(node.value.description), ja: textOf(japanese(node).description) };
}

function japanese(node: SchemaNode): JsonObject {
  const ja = node.value["x-jiku-ja"];
  return isObject(ja) ? ja : {};
}
