// SPDX-License-Identifier: Apache-2.0
import { jsonPointer } from "@jiku/adapter";
import type { NativeLocation } from "@jiku/model";

/** A value of a JSON text that knows where it stands. */
export interface JsonNode {
  readonly value: unknown;
  /** Pointer into the file. */
  readonly pointer: string;
  readonly place: (pointer: string) => NativeLocation;
  /** What was asked of the record that it is of; absent of values that are made up. */
  readonly trail?: Trail;
}

/** Pointers that a reader has asked for, and those of values that it took or told as a whole. */
export interface Trail {
  readonly asked: Set<string>;
  readonly whole: Set<string>;
}

/** A value that is an object. */
export type JsonObject = Readonly<Record<string, unknown>>;

export function newTrail(): Trail {
  return { asked: new Set(), whole: new Set() };
}

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
  const pointer = node.pointer + jsonPointer(key);
  node.trail?.asked.add(pointer);
  return { ...node, value: node.value[key], pointer };
}

/** The names of the members of an object; they do not count as read. */
export function keysOf(node: JsonNode | undefined): readonly string[] {
  return node !== undefined && isObject(node.value) ? Object.keys(node.value) : [];
}

/** The value with all that is in it; it counts as read. */
export function wholeOf(node: JsonNode): unknown {
  node.trail?.whole.add(node.pointer);
  return node.value;
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
  return node.value.map((value: unknown, i) => ({ ...node, value, pointer: `${node.pointer}/${i}` }));
}

/** The items of an array, or the value itself when it is no array. */
export function oneOrMore(node: JsonNode | undefined): readonly JsonNode[] {
  return node === undefined ? [] : Array.isArray(node.value) ? itemsOf(node) : [node];
}

/** The members of an object in the order of the text, none of anything else. */
export function entriesOf(node: JsonNode | undefined): readonly (readonly [key: string, value: JsonNode])[] {
  return keysOf(node).map((key) => [key, member(node, key) as JsonNode] as const);
}

/** The text of a string that is not empty. */
export function textOf(node: JsonNode | undefined): string | undefined {
  return typeof node?.value === "string" && node.value.trim() !== "" ? node.value : undefined;
}

/** A text, or a number as text: for local ids. */
export function wordOf(node: JsonNode | undefined): string | undefined {
  return typeof node?.value === "number" ? String(node.value) : textOf(node);
}
