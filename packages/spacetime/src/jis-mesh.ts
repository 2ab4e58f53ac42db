// SPDX-License-Identifier: Apache-2.0
import type { CellFault } from "./zfxy.js";

/** A standard grid square of JIS X 0410: 4 digits (80 km), 6 (10 km), 8 (1 km), and up to three more for halves (500, 250, 125 m). */
const FORM = /^\d{4}(?:[0-7]{2}(?:\d{2}[1-4]{0,3})?)?$/;

const LENGTHS: ReadonlySet<number> = new Set([4, 6, 8, 9, 10, 11]);

/** The fault of a mesh code (JIS X 0410); undefined for a legal one. */
export function jisMeshFault(code: string): CellFault | undefined {
  if (FORM.test(code)) return undefined;
  return /^\d+$/.test(code) ? (LENGTHS.has(code.length) ? "index" : "level") : "form";
}

/** Edges of a mesh in degrees. */
export interface MeshBounds {
  readonly west: number;
  readonly south: number;
  readonly east: number;
  readonly north: number;
}

/** Smallest squares (125 m) along the edge of a first-order mesh, which spans 2/3 of a degree of latitude and 1 degree of longitude. */
const FIRST = 8 * 10 * 8;
const LATITUDE_PARTS = FIRST * 1.5;
const LONGITUDE_PARTS = FIRST;

function digit(code: string, index: number): number {
  return Number(code[index] ?? "0");
}

/** The edges of a mesh; undefined when the code is not legal. Exact up to the rounding of the division at the end. */
export function jisMeshBounds(code: string): MeshBounds | undefined {
  if (jisMeshFault(code) !== undefined) return undefined;
  let size = FIRST;
  let south = Number(code.slice(0, 2)) * size;
  let west = Number(code.slice(2, 4)) * size;
  for (const [at, parts] of [
    [4, 8],
    [6, 10],
  ] as const) {
    if (code.length <= at) break;
    size /= parts;
    south += digit(code, at) * size;
    west += digit(code, at + 1) * size;
  }
  for (let at = 8; at < code.length; at += 1) {
    size /= 2;
    const quarter = digit(code, at) - 1;
    south += Math.floor(quarter / 2) * size;
    west += (quarter % 2) * size;
  }
  return {
    west: west / LONGITUDE_PARTS + 100,
    south: south / LATITUDE_PARTS,
    east: (west + size) / LONGITUDE_PARTS + 100,
    north: (south + size) / LATITUDE_PARTS,
  };
}

/** Length of a mesh code: 4, 6, 8, 9, 10 or 11 digits. */
export type MeshDigits = 4 | 6 | 8 | 9 | 10 | 11;

/** The mesh at a place; undefined outside latitudes 0° to 66.66° and longitudes 100° to 180°, where no code reaches. */
export function jisMeshAt(longitude: number, latitude: number, digits: MeshDigits): string | undefined {
  if (!(latitude >= 0 && latitude < 200 / 3 && longitude >= 100 && longitude < 180)) return undefined;
  let size = FIRST;
  let [north, east] = [latitude * LATITUDE_PARTS, (longitude - 100) * LONGITUDE_PARTS];
  const take = (value: number): [number, number] => {
    const count = Math.floor(value / size);
    return [count, value - count * size];
  };
  let [row, column] = [0, 0];
  const step = (parts: number): void => {
    size /= parts;
    [row, north] = take(north);
    [column, east] = take(east);
  };
  step(1);
  let code = String(row).padStart(2, "0") + String(column).padStart(2, "0");
  for (const parts of [8, 10, 2, 2, 2]) {
    if (code.length >= digits) return code;
    step(parts);
    code += parts === 2 ? String(row * 2 + column + 1) : `${row}${column}`;
  }
  return code;
}
