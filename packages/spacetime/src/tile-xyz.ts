// SPDX-License-Identifier: Apache-2.0
import { columnOf, latitudeOf, longitudeOf, rowOf } from "./web-mercator.js";
import type { CellFault, CellPart } from "./zfxy.js";

/** A two-dimensional map tile; rows are counted from the north. */
export interface TileXyz {
  /** 0 to 35. */
  readonly z: number;
  readonly x: number;
  readonly y: number;
}

export const TILE_MAX_ZOOM = 35;

const FORM = /^\/?(\d{1,2})\/(\d{1,15})\/(\d{1,15})$/;

/** The fault of a tile id `z/x/y` (OGC 17-083r4, WebMercatorQuad); undefined for a legal one. Four parts are a spatial ID. */
export function tileFault(id: string): CellFault | undefined {
  const match = FORM.exec(id);
  if (match === null) return "form";
  const [z, x, y] = [Number(match[1]), Number(match[2]), Number(match[3])];
  if (z > TILE_MAX_ZOOM) return "level";
  return x < 2 ** z && y < 2 ** z ? undefined : "index";
}

/** The first part of a well-formed tile id that lies outside its range; undefined when all lie inside, and for another form. */
export function tileOutOfRange(id: string): CellPart | undefined {
  const match = FORM.exec(id);
  if (match === null) return undefined;
  const [z, x, y] = [Number(match[1]), Number(match[2]), Number(match[3])];
  if (z > TILE_MAX_ZOOM) return { part: "z", value: z, range: [0, TILE_MAX_ZOOM] };
  const last = 2 ** z - 1;
  if (x > last) return { part: "x", value: x, range: [0, last] };
  return y > last ? { part: "y", value: y, range: [0, last] } : undefined;
}

/** Reads a tile id; undefined when it is not legal. */
export function parseTile(id: string): TileXyz | undefined {
  const match = tileFault(id) === undefined ? FORM.exec(id) : null;
  return match === null ? undefined : { z: Number(match[1]), x: Number(match[2]), y: Number(match[3]) };
}

/** A tile as `z/x/y`. */
export function tileText({ z, x, y }: TileXyz): string {
  return `${z}/${x}/${y}`;
}

/** The tile at a place; undefined beyond latitude ±85.0511° and for a zoom level that does not exist. */
export function tileAt(longitude: number, latitude: number, z: number): TileXyz | undefined {
  if (!Number.isInteger(z) || z < 0 || z > TILE_MAX_ZOOM || !Number.isFinite(longitude)) return undefined;
  const y = rowOf(latitude, 2 ** z);
  return y === undefined ? undefined : { z, x: columnOf(longitude, 2 ** z), y };
}

/** The tile of the next coarser level that holds this one; undefined at zoom 0. */
export function tileParent({ z, x, y }: TileXyz): TileXyz | undefined {
  return z === 0 ? undefined : { z: z - 1, x: Math.floor(x / 2), y: Math.floor(y / 2) };
}

/** Edges of a tile in degrees. */
export function tileBounds({ z, x, y }: TileXyz): {
  readonly west: number;
  readonly south: number;
  readonly east: number;
  readonly north: number;
} {
  const count = 2 ** z;
  return {
    west: longitudeOf(x, count),
    south: latitudeOf(y + 1, count),
    east: longitudeOf(x + 1, count),
    north: latitudeOf(y, count),
  };
}
