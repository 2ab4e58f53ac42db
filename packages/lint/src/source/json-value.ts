// SPDX-License-Identifier: Apache-2.0

/** A value of JSON (RFC 8259). */
export type Json = null | boolean | number | string | readonly Json[] | JsonObject;

/** An object of JSON; a name that it has not is undefined. */
export interface JsonObject {
  readonly [key: string]: Json | undefined;
}

/** Keys and indices from the root of a document to one of its nodes. */
export type NodePath = readonly (string | number)[];

/** True for a JSON object: neither null nor an array. */
export function isObject(value: unknown): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** A path as JSON Pointer (RFC 6901, section 3). */
export function pointerOf(path: NodePath): string {
  return path.map((key) => `/${String(key).replaceAll("~", "~0").replaceAll("/", "~1")}`).join("");
}

/** The strings of an array, in their order; none when it is no array. */
export function stringsOf(value: Json | undefined): readonly string[] {
  return Array.isArray(value) ? value.filter((item): item is string => typeof item === "string") : [];
}
