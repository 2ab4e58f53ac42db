// SPDX-License-Identifier: Apache-2.0
import type { AnyResource, Bilingual, Field, TimeExtent } from "@jiku/model";
import { isReferenceSystem, type Resolve, temporalSystem } from "@jiku/spacetime";
import { geometriesOf } from "../readiness/geometries-of.js";
import { membersOf } from "../text/members-of.js";

/** What a time of a record is the time of (model, 3.2 and 6). */
export const TIME_ROLES = ["phenomenon", "result", "valid", "recorded", "reference"] as const;

export type TimeRole = (typeof TIME_ROLES)[number];

export const roleWords: Readonly<Record<TimeRole, Bilingual>> = {
  phenomenon: { en: "phenomenon time", ja: "事象の時間" },
  result: { en: "result time", ja: "結果の時刻" },
  valid: { en: "valid time", ja: "有効な時間" },
  recorded: { en: "recorded time", ja: "記録の時間" },
  reference: { en: "reference time", ja: "基準の時刻" },
};

/** One time of a record, as written. */
export interface RoleTime {
  readonly role: TimeRole;
  readonly extent: TimeExtent;
}

const EXTENTS: readonly (readonly [member: string, role: TimeRole])[] = [
  ["phenomenonTime", "phenomenon"],
  ["existence", "phenomenon"],
  ["temporal", "phenomenon"],
  ["sampledAt", "phenomenon"],
  ["simulated", "phenomenon"],
  ["window", "phenomenon"],
  ["during", "phenomenon"],
  ["validTime", "valid"],
];
const POSITIONS: readonly (readonly [member: string, role: TimeRole])[] = [
  ["resultTime", "result"],
  ["issuedAt", "result"],
  ["decidedAt", "result"],
  ["executedAt", "result"],
  ["evaluatedAt", "result"],
  ["referenceTime", "reference"],
];

/** The times of a resource by their roles; of a field, also those of its domain. */
export function timesOf(resource: AnyResource, resolve: Resolve): readonly RoleTime[] {
  const found: RoleTime[] = [];
  for (const [member, role] of EXTENTS) {
    for (const extent of listOf(Reflect.get(resource, member))) if (isExtent(extent)) found.push({ role, extent });
  }
  for (const [member, role] of POSITIONS) {
    const at: unknown = Reflect.get(resource, member);
    if (typeof at === "string") found.push({ role, extent: { at } });
  }
  const { recordedFrom, recordedUntil, startedAt, endedAt } = membersOf(resource);
  if (typeof recordedFrom === "string")
    found.push({ role: "recorded", extent: { start: recordedFrom, end: textOr(recordedUntil, "..") } });
  if (typeof startedAt === "string")
    found.push({
      role: "phenomenon",
      extent: typeof endedAt === "string" ? { start: startedAt, end: endedAt } : { start: startedAt },
    });
  return [
    ...found,
    ...timesOfGeometries(resource),
    ...(resource.type === "Field" ? timesOfDomain(resource as Field, resolve) : []),
  ];
}

function timesOfGeometries(resource: AnyResource): readonly RoleTime[] {
  return geometriesOf(resource).flatMap((geometry): readonly RoleTime[] => {
    const valid: readonly RoleTime[] = isExtent(geometry.validTime)
      ? [{ role: "valid", extent: geometry.validTime }]
      : [];
    if (geometry.type !== "MovingPoint" && geometry.type !== "MovingPolygon") return valid;
    const [start, end] = [geometry.times[0], geometry.times.at(-1)];
    if (start === undefined || end === undefined) return valid;
    return [...valid, { role: "phenomenon", extent: { start, end, ...trsOf(geometry.trs) } }];
  });
}

/** From the first to the last value of each axis that a time system is said of. */
function timesOfDomain({ domain }: Field, resolve: Resolve): readonly RoleTime[] {
  return (domain.referencing ?? []).flatMap(({ coordinates, rs }): readonly RoleTime[] => {
    const system = resolve(rs);
    const axis = domain.axes[coordinates[0] ?? ""];
    if (axis === undefined || !isReferenceSystem(system) || temporalSystem(system) === undefined) return [];
    const values = axis.kind === "regular" ? [axis.start, axis.stop] : "values" in axis ? axis.values : [];
    const [start, end] = [values[0], values.at(-1)];
    if (start === undefined || end === undefined) return [];
    const extent = values.length === 1 ? { at: String(start) } : { start: String(start), end: String(end) };
    return [{ role: "phenomenon", extent: { ...extent, trs: rs } }];
  });
}

function trsOf(trs: string | undefined): Pick<TimeExtent, "trs"> {
  return trs === undefined ? {} : { trs };
}

function textOr(value: unknown, other: string): string {
  return typeof value === "string" ? value : other;
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [value];
}

function isExtent(value: unknown): value is TimeExtent {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
