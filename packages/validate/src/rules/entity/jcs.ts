// SPDX-License-Identifier: Apache-2.0

/** The canonical JSON text of a value (RFC 8785): members sorted by UTF-16 units, no white space, shortest numbers. */
export function jcs(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(jcs).join(",")}]`;
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  const members = Object.entries(value).filter(([, v]) => v !== undefined);
  members.sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${members.map(([key, v]) => `${JSON.stringify(key)}:${jcs(v)}`).join(",")}}`;
}
