// SPDX-License-Identifier: Apache-2.0
import type { RdfFaultCode } from "./fault.js";
import { isWellFormed } from "./is-well-formed.js";

/** How deep JSON may be nested. */
export const DEEPEST = 512;

/** Called for what has no canonical form; throws. */
export type Refuse = (code: RdfFaultCode, value: unknown) => never;

function scalarText(value: unknown, refuse: Refuse): string {
  if (typeof value === "string") {
    if (!isWellFormed(value)) refuse("lone-surrogate", value);
    return JSON.stringify(value);
  }
  if (typeof value === "number")
    return Number.isFinite(value) ? String(value === 0 ? 0 : value) : refuse("not-a-number", value);
  if (typeof value === "boolean") return value ? "true" : "false";
  return value === null ? "null" : refuse("unexpected-type", value);
}

function arrayText(items: readonly unknown[], refuse: Refuse, depth: number): string {
  let text = "[";
  for (let i = 0; i < items.length; i++) text += (i === 0 ? "" : ",") + jsonCanonical(items[i], refuse, depth + 1);
  return `${text}]`;
}

/** Members in the order of their UTF-16 code units, which is how JavaScript compares strings. */
function objectText(value: Readonly<Record<string, unknown>>, refuse: Refuse, depth: number): string {
  let text = "{";
  for (const key of Object.keys(value).sort()) {
    const member = jsonCanonical(value[key], refuse, depth + 1);
    if (!isWellFormed(key)) refuse("lone-surrogate", key);
    text += `${text.length === 1 ? "" : ","}${JSON.stringify(key)}:${member}`;
  }
  return `${text}}`;
}

/** JSON in the canonical form of RFC 8785 (JCS): the lexical form of an rdf:JSON literal. */
export function jsonCanonical(value: unknown, refuse: Refuse, depth = 0): string {
  if (typeof value !== "object" || value === null) return scalarText(value, refuse);
  if (depth >= DEEPEST) refuse("too-deep", value);
  if (Array.isArray(value)) return arrayText(value, refuse, depth);
  return objectText(value as Readonly<Record<string, unknown>>, refuse, depth);
}
