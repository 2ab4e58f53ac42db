// SPDX-License-Identifier: Apache-2.0
import type { JsonPackage } from "../mutation.js";
import type { StructuralFault } from "./structural-faults.js";

function changed(holder: unknown, path: readonly (string | number)[], value: unknown): unknown {
  const [step, ...rest] = path;
  if (step === undefined) return value;
  if (Array.isArray(holder)) return holder.map((item, index) => (index === step ? changed(item, rest, value) : item));
  const members = holder as Readonly<Record<string, unknown>>;
  if (rest.length > 0 || value !== undefined) return { ...members, [step]: changed(members[step], rest, value) };
  const { [step]: _, ...others } = members;
  return others;
}

/** A copy of a package with one fault; what it does not touch is shared with the original. */
export function withFault(document: JsonPackage, { at, value }: StructuralFault): JsonPackage {
  return changed(document, at, value) as JsonPackage;
}
