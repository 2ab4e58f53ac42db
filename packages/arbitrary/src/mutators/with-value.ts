// SPDX-License-Identifier: Apache-2.0
import type { JsonPackage } from "../mutation.js";

function steps(pointer: string): readonly string[] {
  const parts = pointer.split("/").slice(1);
  return parts.map((part) => part.replaceAll("~1", "/").replaceAll("~0", "~"));
}

function replaced(holder: unknown, path: readonly string[], value: unknown): unknown {
  const [step, ...rest] = path;
  if (step === undefined) return value;
  if (Array.isArray(holder)) {
    return holder.map((item, i) => (String(i) === step ? replaced(item, rest, value) : item));
  }
  const members = holder as Readonly<Record<string, unknown>>;
  return { ...members, [step]: replaced(members[step], rest, value) };
}

/** A copy of a document with the value at one JSON Pointer replaced; what the path does not touch is shared with the original. */
export function withValue(document: JsonPackage, pointer: string, value: unknown): JsonPackage {
  return replaced(document, steps(pointer), value) as JsonPackage;
}
