// SPDX-License-Identifier: Apache-2.0
import type { ReferenceSystem, Resource } from "@jiku/model";
import { isWgs84, toLonLat } from "./wgs84.js";

/** West, south, east and north in degrees. */
export type LonLatBox = readonly [west: number, south: number, east: number, north: number];

/** What resources cover: by reference system a box of its first two axes, and a first and last time with zone. */
export interface Hull {
  readonly boxes: Map<string, LonLatBox>;
  start: string | undefined;
  end: string | undefined;
}

const TIME = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[+-]\d\d:\d\d)$/;

export function createHull(): Hull {
  return { boxes: new Map(), start: undefined, end: undefined };
}

/** The box of all that is in WGS 84, alone or with a height of its own; undefined when nothing is. */
export function boxOf({ boxes }: Hull, byId: ReadonlyMap<string, Resource>): LonLatBox | undefined {
  const hull = createHull();
  for (const [rs, box] of boxes) {
    const flat = horizontalOf(rs, byId);
    for (const corner of corners(box) as number[][]) {
      const place = toLonLat(flat, corner);
      if (place !== undefined) widenBox(hull, "", place);
    }
  }
  return hull.boxes.get("");
}

function horizontalOf(rs: string, byId: ReadonlyMap<string, Resource>): string {
  if (isWgs84(rs)) return rs;
  const own = byId.get(rs) as ReferenceSystem | undefined;
  return own?.componentSystems?.find(isWgs84) ?? rs;
}

/** Whether a text is a date and time with zone, as STAC demands (RFC 3339, 5.6). */
export function isStacTime(text: string | undefined): text is string {
  return text !== undefined && TIME.test(text);
}

/** Adds all geometries with a reference system and all phenomenon times that a value holds. */
export function widen(hull: Hull, value: unknown): void {
  if (typeof value !== "object" || value === null) return;
  if (Array.isArray(value)) {
    if (value.length > 0 && typeof value[0] === "object") for (const one of value) widen(hull, one);
    return;
  }
  const object = value as Readonly<Record<string, unknown>>;
  const rs = object["rs"];
  if (typeof rs === "string" && ("coordinates" in object || "bbox" in object)) {
    for (const position of positionsIn(object["bbox"] === undefined ? object["coordinates"] : corners(object["bbox"])))
      widenBox(hull, rs, position);
    return;
  }
  for (const [key, one] of Object.entries(object)) {
    if (key === "phenomenonTime") widenTime(hull, one as Readonly<Record<string, unknown>>);
    else widen(hull, one);
  }
}

function widenBox(hull: Hull, rs: string, position: readonly number[]): void {
  const [x, y] = position;
  if (x === undefined || y === undefined) return;
  const [west, south, east, north] = hull.boxes.get(rs) ?? [x, y, x, y];
  hull.boxes.set(rs, [Math.min(west, x), Math.min(south, y), Math.max(east, x), Math.max(north, y)]);
}

function widenTime(hull: Hull, extent: Readonly<Record<string, unknown>>): void {
  for (const member of ["at", "start", "end"]) {
    const text = extent?.[member];
    if (typeof text !== "string" || !isStacTime(text)) continue;
    if (hull.start === undefined || stamp(text) < stamp(hull.start)) hull.start = text;
    if (hull.end === undefined || stamp(text) > stamp(hull.end)) hull.end = text;
  }
}

/** A time in a form that sorts as text, whatever its zone; that of a leap second or of no day of a calendar as it is written. */
function stamp(text: string): string {
  const [, whole = "", fraction = "", zone = ""] = /^([^.Z+]*?)(?:\.(\d+))?(Z|[+-]\d\d:\d\d)$/.exec(text) ?? [];
  const moved = zone === "Z" ? Number.NaN : Date.parse(whole + zone);
  const utc = Number.isNaN(moved) ? whole : new Date(moved).toISOString().slice(0, 19);
  return `${utc}.${fraction.padEnd(12, "0")}`;
}

/** The lowest and the highest corner of a box. */
export function corners(bbox: unknown): unknown {
  if (!Array.isArray(bbox)) return [];
  const half = bbox.length / 2;
  return [bbox.slice(0, half), bbox.slice(half)];
}

/** All positions within nested arrays. */
export function positionsIn(value: unknown): readonly (readonly number[])[] {
  if (!Array.isArray(value)) return [];
  if (typeof value[0] === "number") return [value as number[]];
  const all: (readonly number[])[] = [];
  for (const one of value) for (const position of positionsIn(one)) all.push(position);
  return all;
}
