// SPDX-License-Identifier: Apache-2.0
import type { Geometry } from "@jiku/model";

const WORDS: Readonly<Record<string, string>> = {
  Point: "POINT",
  LineString: "LINESTRING",
  Polygon: "POLYGON",
  MultiPoint: "MULTIPOINT",
  MultiLineString: "MULTILINESTRING",
  MultiPolygon: "MULTIPOLYGON",
};

/** Well-known text of a geometry, the coordinates in the order in which they stand; undefined for types that it has not. */
export function wktText(geometry: Geometry): string | undefined {
  const word = WORDS[geometry.type];
  if (word === undefined || !("coordinates" in geometry)) return undefined;
  const { coordinates } = geometry as { readonly coordinates: unknown };
  if (geometry.type === "Point") return `${word}${zOf(coordinates)} (${nested(coordinates)})`;
  return `${word}${zOf(coordinates)} ${nested(coordinates)}`;
}

function zOf(value: unknown): string {
  let first = value;
  while (Array.isArray(first) && Array.isArray(first[0])) first = first[0] as unknown;
  return Array.isArray(first) && first.length === 3 ? " Z" : "";
}

function nested(value: unknown): string {
  if (!Array.isArray(value)) return "";
  if (typeof value[0] === "number") return value.join(" ");
  return `(${value.map((one: unknown) => (Array.isArray(one) && typeof one[0] === "number" ? one.join(" ") : nested(one))).join(", ")})`;
}
