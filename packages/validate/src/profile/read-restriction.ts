// SPDX-License-Identifier: Apache-2.0
import type { Fault } from "../config/config-finding.js";
import { type Place, placeOf } from "./core-place.js";
import type { Limit, LimitSite } from "./limit.js";
import { readCodes } from "./limits/codes.js";
import { readItems } from "./limits/items.js";
import { readMembers } from "./limits/members.js";
import { readPattern } from "./limits/pattern.js";
import { readRange } from "./limits/range.js";
import { readRequired } from "./limits/required.js";
import { readSystems } from "./limits/systems.js";
import { readTargets } from "./limits/targets.js";
import { readUnits } from "./limits/units.js";
import { readValues } from "./limits/values.js";
import type { CodeListEntry, RestrictionEntry } from "./profile-file.js";
import { LIMIT_FORMS } from "./profile-form.js";

const READERS: readonly ((entry: RestrictionEntry, site: LimitSite) => readonly Limit[])[] = [
  readRequired,
  readMembers,
  readValues,
  readRange,
  readUnits,
  readSystems,
  readCodes,
  readPattern,
  readTargets,
  readItems,
];

/** A restriction whose place and limits are those of the core or narrower. */
export interface Restriction {
  /** As written: the type, and the path of members from it, "" for the type itself. */
  readonly on: string;
  readonly path: string;
  readonly place: Place;
  /** JSON Pointer in its file. */
  readonly pointer: string;
  readonly limits: readonly Limit[];
}

export interface RestrictionHost {
  readonly fault: Fault;
  codesOf(list: CodeListEntry, pointer: string): ReadonlySet<string> | undefined;
}

/** Checks one entry of `restrictions` against the core; undefined when its place is not in the model. Faults are reported. */
export function readRestriction(
  entry: RestrictionEntry,
  pointer: string,
  host: RestrictionHost,
): Restriction | undefined {
  const keywords = Object.keys(LIMIT_FORMS);
  if (!keywords.some((keyword) => Object.hasOwn(entry, keyword))) {
    host.fault("PRF-01", pointer, { allowed: keywords }, "empty");
    return undefined;
  }
  const place = placeOf(entry.on, entry.member);
  if ("code" in place) {
    host.fault(place.code, `${pointer}/${place.code === "PRF-05" ? "on" : "member"}`, place.values, place.case);
    return undefined;
  }
  const site: LimitSite = { place, pointer, ...host };
  const limits = READERS.flatMap((read) => read(entry, site));
  return { on: entry.on, path: entry.member ?? "", place, pointer, limits };
}
