// SPDX-License-Identifier: Apache-2.0

/** One step of a JSON Pointer (RFC 6901). */
export function token(key: string | number): string {
  return typeof key === "number" ? `/${key}` : `/${key.replaceAll("~", "~0").replaceAll("/", "~1")}`;
}
