// SPDX-License-Identifier: Apache-2.0
import { toLonLat } from "./wgs84.js";

/** What resources cover: a box of longitude and latitude in degrees, and a first and last time with zone. */
export interface Hull {
  box: [west: number, south: number, east: number, north: number] | undefined;
  start: string | undefined;
  end: string | undefined;
}

const TIME = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[+-]\d\d:\d\d)$/;

export function createHull(): Hull {
  return { box: undefined, start: undefined, end: undefined };
}

/** Whether a text is a date and time with zone, as STAC demands (RFC 3339, 5.6). */
export function isStacTime(text: string | undefined): text is string {
  return text !== undefined && TIME.test(text);
}

/** Adds all geometries of WGS 84 and all phenomenon times that a value holds. */
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
  const place = toLonLat(rs, position);
  const [x, y] = place ?? [];
  if (x === undefined || y === undefined) return;
  const [west, south, east, north] = hull.box ?? [x, y, x, y];
  hull.box = [Math.min(west, x), Math.min(south, y), Math.max(east, x), Math.max(north, y)];
}

function widenTime(hull: Hull, extent: Readonly<Record<string, unknown>>): void {
  for (const member of ["at", "start", "end"]) {
    const text = extent?.[member];
    if (typeof text !== "string" || !isStacTime(text) || !text.endsWith("Z")) continue;
    if (hull.start === undefined || stamp(text) < stamp(hull.start)) hull.start = text;
    if (hull.end === undefined || stamp(text) > stamp(hull.end)) hull.end = text;
  }
}

/** A UTC time in a form that sorts as text. */
function stamp(text: string): string {
  const [whole = "", fraction = ""] = text.replace("Z", "").split(".");
  return `${whole}.${fraction.padEnd(12, "0")}`;
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
