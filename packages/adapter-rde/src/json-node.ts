// SPDX-License-Identifier: Apache-2.0
import type { NativeLocation } from "@jiku/model";

/** A value of a JSON text with its place. */
export type JsonNode = JsonObject | JsonArray | JsonScalar;

export interface JsonMember {
  readonly key: string;
  readonly value: JsonNode;
}

export interface JsonObject {
  readonly kind: "object";
  readonly at: NativeLocation;
  /** In the order of the text; of a key that stands twice the first one. */
  readonly members: ReadonlyMap<string, JsonMember>;
}

export interface JsonArray {
  readonly kind: "array";
  readonly at: NativeLocation;
  readonly items: readonly JsonNode[];
}

export interface JsonScalar {
  readonly kind: "scalar";
  readonly at: NativeLocation;
  readonly value: string | number | boolean | null;
}

/** The member of an object; undefined of anything else. */
export function member(node: JsonNode | undefined, key: string): JsonNode | undefined {
  return node?.kind === "object" ? node.members.get(key)?.value : undefined;
}

/** The members of an object, none of anything else. */
export function membersOf(node: JsonNode | undefined): readonly JsonMember[] {
  return node?.kind === "object" ? [...node.members.values()] : [];
}

/** The items of an array, none of anything else. */
export function itemsOf(node: JsonNode | undefined): readonly JsonNode[] {
  return node?.kind === "array" ? node.items : [];
}

/** Whether nothing is stated: no node, null, or an empty text. RDE writes null and "" where a form was left empty. */
export function isUnstated(node: JsonNode | undefined): boolean {
  return node === undefined || (node.kind === "scalar" && (node.value === null || node.value === ""));
}

/** A text that is not empty; undefined of anything else. */
export function textOf(node: JsonNode | undefined): string | undefined {
  return node?.kind === "scalar" && typeof node.value === "string" && node.value !== "" ? node.value : undefined;
}

/** The value without its places. */
export function toJson(node: JsonNode): unknown {
  if (node.kind === "scalar") return node.value;
  if (node.kind === "array") return node.items.map(toJson);
  return Object.fromEntries([...node.members.values()].map(({ key, value }) => [key, toJson(value)]));
}

/** The value as a person may read it in a message. */
export function excerpt(node: JsonNode): string {
  if (node.kind !== "scalar") return node.kind === "object" ? "{…}" : "[…]";
  return String(node.value).slice(0, 80);
}
