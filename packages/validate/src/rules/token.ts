// SPDX-License-Identifier: Apache-2.0

/** One step of a JSON Pointer (RFC 6901). */
export function token(key: string | number): string {
  return typeof key === "number" ? `/${key}` : `/${key.replace(/~/g, "~0").replace(/\//g, "~1")}`;
}
