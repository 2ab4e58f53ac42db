// SPDX-License-Identifier: Apache-2.0
import { jsonPointer } from "@jiku/adapter";
import type { NativeLocation } from "@jiku/model";

/** A value of a JSON text that knows where it stands. */
export interface JsonNode {
  readonly value: unknown;
  /** Pointer into the file. */
  readonly pointer: string;
  readonly place: (pointer: string) => NativeLocation;
}

/** A value that is an object. */
export type JsonObject = Readonly<Record<string, unknown>>;

/** The place of a node. */
export function placeOf(node: JsonNode): NativeLocation {
  return node.place(node.pointer);
}

/** Whether a value is an object. */
export function isObject(value: unknown): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** A member that is there, null included; undefined of anything that is no object. */
export function member(node: JsonNode | undefined, key: string): JsonNode | undefined {
  if (node === undefined || !isObject(node.value) || !Object.hasOwn(node.value, key)) return undefined;
  return { value: node.value[key], pointer: node.pointer + jsonPointer(key), place: node.place };
}

/** A member that is there and not null. */
export function given(node: JsonNode | undefined, key: string): JsonNode | undefined {
  const found = member(node, key);
  return found?.value === null ? undefined : found;
}

/** The first of these members that is there and not null. */
export function firstGiven(node: JsonNode | undefined, keys: readonly string[]): JsonNode | undefined {
  for (const key of keys) {
    const found = given(node, key);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** The items of an array, none of anything else. */
export function itemsOf(node: JsonNode | undefined): readonly JsonNode[] {
  if (node === undefined || !Array.isArray(node.value)) return [];
  return node.value.map((value: unknown, i) => ({ value, pointer: `${node.pointer}/${i}`, place: node.place }));
}

/** The items of an array, or the value itself when it is no array. */
export function oneOrMore(node: JsonNode | undefined): readonly JsonNode[] {
  return node === undefined ? [] : Array.isArray(node.value) ? itemsOf(node) : [node];
}

/** The members of an object in the order of the text, none of anything else. */
export function entriesOf(node: JsonNode | undefined): readonly (readonly [key: string, value: JsonNode])[] {
  if (node === undefined || !isObject(node.value)) return [];
  return Object.keys(node.value).map((key) => [key, member(node, key) as JsonNode] as const);
}

/** The text of a string that is not empty. */
export function textOf(node: JsonNode | undefined): string | undefined {
  return typeof node?.value === "string" && node.value.trim() !== "" ? node.value : undefined;
}

/** A text, or a number as text: for local ids. */
export function wordOf(node: JsonNode | undefined): string | undefined {
  return typeof node?.value === "number" ? String(node.value) : textOf(node);
}
