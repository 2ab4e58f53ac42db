// SPDX-License-Identifier: Apache-2.0

/** Northern edge of the square map of spherical Mercator, in degrees: atan(sinh π). */
export const MERCATOR_LATITUDE = (Math.atan(Math.sinh(Math.PI)) * 180) / Math.PI;

/** Column of a longitude among `count` columns from −180°; wraps round. */
export function columnOf(longitude: number, count: number): number {
  const column = Math.floor(((longitude + 180) / 360) * count) % count;
  return column < 0 ? column + count : column;
}

/** Row of a latitude among `count` rows from the north; undefined beyond ±85.0511°. */
export function rowOf(latitude: number, count: number): number | undefined {
  if (!(Math.abs(latitude) <= MERCATOR_LATITUDE)) return undefined;
  const row = Math.floor(((1 - Math.asinh(Math.tan((latitude * Math.PI) / 180)) / Math.PI) / 2) * count);
  return Math.min(Math.max(row, 0), count - 1);
}

/** Longitude of the western edge of a column, in degrees. */
export function longitudeOf(column: number, count: number): number {
  return (column / count) * 360 - 180;
}

/** Latitude of the northern edge of a row, in degrees. */
export function latitudeOf(row: number, count: number): number {
  return (Math.atan(Math.sinh(Math.PI * (1 - (2 * row) / count))) * 180) / Math.PI;
}
