// SPDX-License-Identifier: Apache-2.0
import { sha256 } from "./sha256.js";

/** JSON with keys in the order of their UTF-16 code units and no blanks (RFC 8785). */
export function canonicalJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(",")}]`;
  if (typeof value !== "object" || value === null) return JSON.stringify(value) ?? "null";
  const entries = Object.entries(value).filter(([, item]) => item !== undefined);
  entries.sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${entries.map(([key, item]) => `${JSON.stringify(key)}:${canonicalJson(item)}`).join(",")}}`;
}

/** The digest of a resource, as a pinned reference states it. */
export function digestOf(resource: unknown): string {
  return `sha256:${sha256(new TextEncoder().encode(canonicalJson(resource)))}`;
}
