// SPDX-License-Identifier: Apache-2.0
import type { Quaternion } from "@jiku/model";

/** A point of WGS 84: degrees and metres above the ellipsoid. */
export interface TangentPoint {
  readonly lon: number;
  readonly lat: number;
  readonly h: number;
}

/** Semi-major axis in metres, and the square of the eccentricity, of WGS 84 (EPSG:7030). */
const A = 6_378_137;
const F = 1 / 298.257223563;
const E2 = F * (2 - F);

/** Where the frame of east, north and up at a point stands within the geocentric frame (EPSG methods 9602 and 9836). */
export function anchorOf({ lon, lat, h }: TangentPoint): {
  readonly translation: readonly number[];
  readonly rotation: Quaternion;
} {
  const [phi, lambda] = [(lat * Math.PI) / 180, (lon * Math.PI) / 180];
  const n = A / Math.sqrt(1 - E2 * Math.sin(phi) ** 2);
  const translation = [
    (n + h) * Math.cos(phi) * Math.cos(lambda),
    (n + h) * Math.cos(phi) * Math.sin(lambda),
    (n * (1 - E2) + h) * Math.sin(phi),
  ];
  // East, north, up: a turn about z by lon + 90 degrees, then about the new x by 90 degrees - lat.
  const [cz, sz] = [Math.cos(lambda / 2 + Math.PI / 4), Math.sin(lambda / 2 + Math.PI / 4)];
  const [cx, sx] = [Math.cos(Math.PI / 4 - phi / 2), Math.sin(Math.PI / 4 - phi / 2)];
  return { translation, rotation: { x: cz * sx, y: sz * sx, z: sz * cx, w: cz * cx } };
}

/** The point that the parameters of an LTP-ENU frame name; undefined for others. */
export function parseTangentPoint(parameters: string): TangentPoint | undefined {
  const values = new Map(
    parameters.split("&").map((part) => part.split("=", 2).map((one) => one.trim()) as [string, string]),
  );
  const [lon, lat, h] = ["longitude", "latitude", "height"].map((name) => Number(values.get(name) || Number.NaN));
  const point = { lon: lon as number, lat: lat as number, h: h as number };
  return isOnEarth(point) ? point : undefined;
}

export function isOnEarth({ lon, lat, h }: TangentPoint): boolean {
  return Math.abs(lon) <= 180 && Math.abs(lat) <= 90 && Number.isFinite(h);
}

/** What the parameters of a frame of translation and rotation name: metres, and four numbers whose order is open. */
export function parseTurn(
  parameters: string,
): { readonly translation: readonly number[]; readonly rotation: readonly number[] } | undefined {
  const list = (name: string) => {
    const text = new RegExp(`(?:^|&)${name}=\\[([^\\]]*)\\]`).exec(parameters)?.[1];
    return text?.split(",").map((one) => Number(one.trim() === "" ? Number.NaN : one));
  };
  const [translation, rotation] = [list("translation"), list("rotation")];
  const isSound =
    translation?.length === 3 && rotation?.length === 4 && [...translation, ...rotation].every(Number.isFinite);
  return isSound ? { translation: translation as number[], rotation: rotation as number[] } : undefined;
}
