// SPDX-License-Identifier: Apache-2.0
import type { NativeLocation } from "@jiku/model";
import { addExistence, type EntityDraft } from "./entity-draft.js";
import type { Emit, FileContext } from "./lift-context.js";
import { isSentinelDate, utcDateTime } from "./record-time.js";

const RECORDED = new Map([
  ["creationDate", "recordedFrom"],
  ["terminationDate", "recordedUntil"],
] as const);
const BUILT = new Map([
  ["yearOfConstruction", "start"],
  ["yearOfDemolition", "end"],
] as const);

/** Years that stand for "unknown" in practice. */
const SENTINEL_YEARS: ReadonlySet<unknown> = new Set([-9999, -1, 0, 9999]);

/**
 * Attributes that CityGML defines as times of the object itself: when the record was made and ended (AbstractFeature),
 * when the construction was built and pulled down (Building). True when the attribute has found its place in the draft:
 * a date that is no instant in UTC stays as `native` text, a year as bound of `existence`.
 */
export function liftTime(
  name: string,
  value: unknown,
  at: NativeLocation,
  draft: EntityDraft,
  file: FileContext,
  emit: Emit,
): boolean {
  const recorded = RECORDED.get(name as "creationDate");
  if (recorded !== undefined && typeof value === "string") {
    const sentinel = isSentinelDate(value);
    const utc = sentinel ? undefined : utcDateTime(value);
    if (sentinel) emit(file.report.shared("AD-110", { value, member: name }, at));
    if (utc !== undefined) draft[recorded] = utc;
    if (utc !== value) draft.native.set(recorded, value);
    draft.places.push([`/${recorded}`, at], [`/native/${recorded}`, at]);
    return true;
  }
  const side = BUILT.get(name as "yearOfConstruction");
  if (side === undefined) return false;
  if (SENTINEL_YEARS.has(value)) emit(file.report.shared("AD-110", { value: String(value), member: name }, at));
  else if (isYear(value)) {
    addExistence(draft, side, String(value).padStart(4, "0"), at);
    return true;
  }
  return false;
}

function isYear(value: unknown): value is number {
  return typeof value === "number" && Number.isInteger(value) && value > 0 && value < 9999;
}
