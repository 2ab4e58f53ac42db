// SPDX-License-Identifier: Apache-2.0
import { isObject, type JsonObject } from "../source/json-value.js";

/** The schema with an address, among those at hand; undefined when it is none of them. */
export type SchemaLookup = (id: string) => JsonObject | undefined;

/** Where a `$ref` leads, or why it leads nowhere. */
export type Resolved =
  | {
      readonly kind: "found";
      readonly id: string;
      readonly document: JsonObject;
      /** JSON Pointer of the node in its document. */
      readonly pointer: string;
      readonly node: JsonObject;
    }
  /** The schema with that address is not at hand. */
  | { readonly kind: "elsewhere"; readonly id: string }
  /** The schema is at hand, and holds nothing at that place. */
  | { readonly kind: "nothing"; readonly id: string }
  /** No address can be made of it. */
  | { readonly kind: "unreadable" };

/** What a `$ref` of the schema with address `base` points to (RFC 3986 against `$id`, then a JSON Pointer). */
export function resolveReference(ref: string, base: string, lookup: SchemaLookup): Resolved {
  const target = URL.canParse(ref, base) ? new URL(ref, base).href : undefined;
  if (target === undefined) return { kind: "unreadable" };
  const [id = "", fragment = ""] = target.split("#");
  const document = lookup(id);
  if (document === undefined) return { kind: "elsewhere", id };
  const pointer = decoded(fragment);
  if (pointer !== "" && !pointer.startsWith("/")) return { kind: "nothing", id };
  let value: unknown = document;
  for (const token of pointer.split("/").slice(1)) {
    const key = token.replaceAll("~1", "/").replaceAll("~0", "~");
    value = isObject(value) && Object.hasOwn(value, key) ? value[key] : undefined;
  }
  return isObject(value) ? { kind: "found", id, document, pointer, node: value } : { kind: "nothing", id };
}

function decoded(fragment: string): string {
  try {
    return decodeURIComponent(fragment);
  } catch {
    return fragment;
  }
}
