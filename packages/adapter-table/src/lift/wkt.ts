// SPDX-License-Identifier: Apache-2.0

/** A geometry as GeoJSON has it. */
export interface PlainGeometry {
  readonly type: string;
  readonly coordinates: unknown;
}

const TYPES = new Map([
  ["POINT", ["Point", 0]],
  ["LINESTRING", ["LineString", 1]],
  ["POLYGON", ["Polygon", 2]],
  ["MULTIPOINT", ["MultiPoint", 1]],
  ["MULTILINESTRING", ["MultiLineString", 2]],
  ["MULTIPOLYGON", ["MultiPolygon", 3]],
] as const);

/**
 * Well-known text of Simple Features (OGC 06-103r4, 7) in two or three dimensions; a leading `SRID=...;` is no part of it.
 * @returns "empty" for an EMPTY geometry, undefined when the text is none
 */
export function readWkt(text: string): PlainGeometry | "empty" | undefined {
  const [, word = "", dimension = "", rest = ""] =
    /^\s*(?:SRID=\d+;)?\s*([A-Z]+)\s*(ZM|Z|M)?\s*(\(.*\)|EMPTY)\s*$/is.exec(text) ?? [];
  const found = TYPES.get(word.toUpperCase() as "POINT");
  if (found === undefined || /M/i.test(dimension)) return undefined;
  if (/^EMPTY$/i.test(rest)) return "empty";
  const [type, depth] = found;
  const json = rest
    .replace(
      /[-+\d.eE]+(?:\s+[-+\d.eE]+)+/g,
      (numbers) => `[${numbers.trim().split(/\s+/).map(plainNumber).join(",")}]`,
    )
    .replaceAll("(", "[")
    .replaceAll(")", "]");
  const value = parsed(json);
  if (value === undefined) return undefined;
  const coordinates =
    type === "Point" ? (value as readonly unknown[])[0] : type === "MultiPoint" ? flattened(value) : value;
  return isNested(coordinates, depth) ? { type, coordinates } : undefined;
}

function plainNumber(text: string): string {
  const value = Number(text);
  return Number.isFinite(value) ? String(value) : "x";
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}

/** Points of a MULTIPOINT may stand in brackets of their own. */
function flattened(value: unknown): unknown {
  if (!Array.isArray(value)) return value;
  return value.map((one: unknown) => (Array.isArray(one) && Array.isArray(one[0]) ? (one[0] as unknown) : one));
}

function isNested(value: unknown, depth: number): boolean {
  if (!Array.isArray(value) || value.length === 0) return false;
  if (depth > 0) return value.every((one) => isNested(one, depth - 1));
  return value.length >= 2 && value.length <= 3 && value.every((one) => typeof one === "number");
}
