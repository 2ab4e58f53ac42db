// SPDX-License-Identifier: Apache-2.0

/** Systems of WGS 84 whose positions GeoJSON can hold, by the order of their first two axes. */
const LON_LAT: ReadonlySet<string> = new Set([
  "OGC:CRS84",
  "http://www.opengis.net/def/crs/OGC/1.3/CRS84",
  "http://www.opengis.net/def/crs/OGC/0/CRS84",
  "OGC:CRS84h",
  "http://www.opengis.net/def/crs/OGC/0/CRS84h",
]);
const LAT_LON: ReadonlySet<string> = new Set([
  "EPSG:4326",
  "http://www.opengis.net/def/crs/EPSG/0/4326",
  "EPSG:4979",
  "http://www.opengis.net/def/crs/EPSG/0/4979",
]);

/** Whether the positions of a system are those of GeoJSON, perhaps in another order. */
export function isWgs84(rs: string | undefined): boolean {
  return rs !== undefined && (LON_LAT.has(rs) || LAT_LON.has(rs));
}

/** A position as GeoJSON orders it; undefined in a system that is not WGS 84. */
export function toLonLat(rs: string, position: readonly number[]): readonly number[] | undefined {
  if (LON_LAT.has(rs)) return position;
  const [latitude, longitude, ...height] = position;
  return LAT_LON.has(rs) && latitude !== undefined && longitude !== undefined
    ? [longitude, latitude, ...height]
    : undefined;
}

/** Coordinates of any nesting as GeoJSON orders them. */
export function coordinatesToLonLat(rs: string, coordinates: unknown): unknown {
  if (!Array.isArray(coordinates)) return coordinates;
  if (typeof coordinates[0] === "number") return toLonLat(rs, coordinates as number[]) ?? coordinates;
  return coordinates.map((one) => coordinatesToLonLat(rs, one));
}
