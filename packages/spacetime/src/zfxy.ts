// SPDX-License-Identifier: Apache-2.0
import { columnOf, latitudeOf, longitudeOf, rowOf } from "./web-mercator.js";

/** A voxel of the spatial ID (空間ID): zoom, floor, column, row. */
export interface ZfxyCell {
  /** 0 to 35. */
  readonly z: number;
  /** −2^z to 2^z − 1; negative below altitude 0. */
  readonly f: number;
  readonly x: number;
  readonly y: number;
}

export const ZFXY_MAX_ZOOM = 35;

/** Altitude span of all floors from 0 up, in metres: one floor at zoom 0. */
const SPAN = 2 ** 25;

const FORM = /^\/?(\d{1,2})\/(-?\d{1,15})\/(\d{1,15})\/(\d{1,15})$/;

/** What is wrong with a cell id: its form, its zoom level, or an index beyond the cells of that level. */
export type CellFault = "form" | "level" | "index";

/** A part of a cell id that is not legal: its name, its value, and the least and the greatest legal value. Beyond 2^53 numbers are texts. */
export interface CellPart {
  readonly part: string;
  readonly value: number | string;
  readonly range: readonly [number | string, number | string];
}

function faultOf({ z, f, x, y }: ZfxyCell): CellFault | undefined {
  if (z > ZFXY_MAX_ZOOM) return "level";
  const count = 2 ** z;
  return x < count && y < count && f >= -count && f < count ? undefined : "index";
}

/** The parts of an id `z/f/x/y` with or without leading `/`, in range or not; undefined for another form (three parts are a two-dimensional tile). */
function partsOf(id: string): ZfxyCell | undefined {
  const match = FORM.exec(id);
  return match === null
    ? undefined
    : { z: Number(match[1]), f: Number(match[2]) + 0, x: Number(match[3]), y: Number(match[4]) };
}

/** The fault of a spatial ID (Guideline on spatial ID, IPA and Digital Agency of Japan; model, 4.5); undefined for a legal one. */
export function zfxyFault(id: string): CellFault | undefined {
  const cell = partsOf(id);
  return cell === undefined ? "form" : faultOf(cell);
}

/** The first part of a well-formed spatial ID that lies outside its range; undefined when all lie inside, and for another form. */
export function zfxyOutOfRange(id: string): CellPart | undefined {
  const cell = partsOf(id);
  if (cell === undefined) return undefined;
  if (cell.z > ZFXY_MAX_ZOOM) return { part: "z", value: cell.z, range: [0, ZFXY_MAX_ZOOM] };
  const count = 2 ** cell.z;
  if (cell.f < -count || cell.f >= count) return { part: "f", value: cell.f, range: [-count, count - 1] };
  if (cell.x >= count) return { part: "x", value: cell.x, range: [0, count - 1] };
  return cell.y >= count ? { part: "y", value: cell.y, range: [0, count - 1] } : undefined;
}

/** Reads a spatial ID; undefined when it is not legal. */
export function parseZfxy(id: string): ZfxyCell | undefined {
  const cell = partsOf(id);
  return cell !== undefined && faultOf(cell) === undefined ? cell : undefined;
}

/** A spatial ID as `z/f/x/y`. */
export function zfxyText({ z, f, x, y }: ZfxyCell): string {
  return `${z}/${f}/${x}/${y}`;
}

/** Height of every cell of a zoom level, in metres: 1 m at 25. */
export function zfxyHeight(z: number): number {
  return SPAN / 2 ** z;
}

/** The floor that an altitude lies in, rounded down: −0.5 m at zoom 25 is −1; undefined beyond the floors of the level. */
export function zfxyFloor(altitude: number, z: number): number | undefined {
  const floor = Math.floor(altitude / zfxyHeight(z)) + 0;
  return floor >= -(2 ** z) && floor < 2 ** z ? floor : undefined;
}

/** Altitude of the bottom of a cell, in metres above the datum of the system. */
export function zfxyAltitude({ z, f }: Pick<ZfxyCell, "z" | "f">): number {
  return f * zfxyHeight(z);
}

/** The cell at a place; undefined beyond latitude ±85.0511°, beyond the floors, and for a zoom level that does not exist. */
export function zfxyAt(longitude: number, latitude: number, altitude: number, z: number): ZfxyCell | undefined {
  if (!Number.isInteger(z) || z < 0 || z > ZFXY_MAX_ZOOM || !Number.isFinite(longitude)) return undefined;
  const y = rowOf(latitude, 2 ** z);
  const f = zfxyFloor(altitude, z);
  return y === undefined || f === undefined ? undefined : { z, f, x: columnOf(longitude, 2 ** z), y };
}

/** The cell of the next coarser level that holds this one; undefined at zoom 0. */
export function zfxyParent({ z, f, x, y }: ZfxyCell): ZfxyCell | undefined {
  return z === 0 ? undefined : { z: z - 1, f: Math.floor(f / 2), x: Math.floor(x / 2), y: Math.floor(y / 2) };
}

/** The eight cells of the next finer level; none at the finest. */
export function zfxyChildren({ z, f, x, y }: ZfxyCell): readonly ZfxyCell[] {
  if (z >= ZFXY_MAX_ZOOM) return [];
  return [0, 1].flatMap((up) =>
    [0, 1].flatMap((down) => [0, 1].map((right) => ({ z: z + 1, f: f * 2 + up, x: x * 2 + right, y: y * 2 + down }))),
  );
}

/** True when `inner` is `outer` or lies in it. */
export function zfxyContains(outer: ZfxyCell, inner: ZfxyCell): boolean {
  const scale = 2 ** (inner.z - outer.z);
  return (
    scale >= 1 &&
    Math.floor(inner.f / scale) === outer.f &&
    Math.floor(inner.x / scale) === outer.x &&
    Math.floor(inner.y / scale) === outer.y
  );
}

/** Edges of a cell: degrees, and metres above the datum of the system; west, south and floor belong to it but for the top row. */
export interface ZfxyBounds {
  readonly west: number;
  readonly south: number;
  readonly east: number;
  readonly north: number;
  readonly floor: number;
  readonly ceiling: number;
}

/** The box of a spatial ID: degrees of longitude and latitude, metres of height. */
export function zfxyBounds(cell: ZfxyCell): ZfxyBounds {
  const count = 2 ** cell.z;
  return {
    west: longitudeOf(cell.x, count),
    south: latitudeOf(cell.y + 1, count),
    east: longitudeOf(cell.x + 1, count),
    north: latitudeOf(cell.y, count),
    floor: zfxyAltitude(cell),
    ceiling: zfxyAltitude(cell) + zfxyHeight(cell.z),
  };
}
