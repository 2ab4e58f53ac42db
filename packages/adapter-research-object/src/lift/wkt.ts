// SPDX-License-Identifier: Apache-2.0
import { isExactNumber } from "@jiku/adapter";
import type { Geometry, GeometryRole } from "@jiku/model";
import { CRS84 } from "../names.js";

type Coordinates = readonly number[] | readonly Coordinates[];

/** Nesting of the coordinates above their positions. */
const DEPTHS = { POINT: 0, MULTIPOINT: 1, LINESTRING: 1, MULTILINESTRING: 2, POLYGON: 2, MULTIPOLYGON: 3 } as const;
const NAMES: Readonly<Record<keyof typeof DEPTHS, Geometry["type"]>> = {
  POINT: "Point",
  MULTIPOINT: "MultiPoint",
  LINESTRING: "LineString",
  MULTILINESTRING: "MultiLineString",
  POLYGON: "Polygon",
  MULTIPOLYGON: "MultiPolygon",
};

/** A name of a reference system as the model's pack has it, where it is one of EPSG or OGC; others as they are. */
export function systemName(text: string): string {
  const trimmed = text.trim();
  if (/\/OGC\/(?:1\.3|0)\/CRS84$/.test(trimmed) || trimmed === "urn:ogc:def:crs:OGC:1.3:CRS84") return CRS84;
  const code = /(?:\/EPSG\/[\d.]+\/|^urn:ogc:def:crs:EPSG:[\d.]*:|^EPSG:)(\d+)$/.exec(trimmed)?.[1];
  return code === undefined ? trimmed : `EPSG:${code}`;
}

/**
 * A geometry of a WKT literal of GeoSPARQL 1.1 (8.5.1): an address of a reference system, else CRS84; coordinates in the
 * order of that system. Undefined for what it cannot be.
 */
export function readWkt(text: string, role: GeometryRole): Geometry | undefined {
  const match = /^\s*(?:<([^>\s]+)>\s*)?([A-Za-z]+)\s*(?:Z|M|ZM)?\s*(\([\s\S]*\))\s*$/.exec(text);
  const name = match?.[2]?.toUpperCase() ?? "";
  if (match === null || !Object.hasOwn(DEPTHS, name) || text.length > 1 << 20) return undefined;
  const key = name as keyof typeof DEPTHS;
  const body = match[3] as string;
  const coordinates = key === "POINT" ? position(body.slice(1, -1)) : nested(body, DEPTHS[key]);
  if (coordinates === undefined) return undefined;
  const rs = match[1] === undefined ? CRS84 : systemName(match[1]);
  return { type: NAMES[key], coordinates, rs, role } as unknown as Geometry;
}

/** The parts of a text in parentheses, to the depth that the type demands. */
function nested(text: string, depth: number): Coordinates | undefined {
  const trimmed = text.trim();
  if (depth === 0) return position(trimmed.replace(/^\(([^()]*)\)$/, "$1"));
  if (!trimmed.startsWith("(") || !trimmed.endsWith(")")) return undefined;
  const parts = split(trimmed.slice(1, -1)).map((part) => nested(part, depth - 1));
  return parts.length > 0 && parts.every((part) => part !== undefined) ? (parts as Coordinates[]) : undefined;
}

function split(text: string): readonly string[] {
  const parts: string[] = [];
  let [depth, from] = [0, 0];
  for (let i = 0; i < text.length; i++) {
    if (text[i] === "(") depth++;
    else if (text[i] === ")") depth--;
    else if (text[i] === "," && depth === 0) {
      parts.push(text.slice(from, i));
      from = i + 1;
    }
  }
  return [...parts, text.slice(from)];
}

function position(text: string): readonly number[] | undefined {
  const numbers = text.trim().split(/\s+/);
  const isPosition = numbers.length >= 2 && numbers.length <= 4;
  return isPosition && numbers.every(isNumber) ? numbers.slice(0, 3).map(Number) : undefined;
}

/** Whether a text is a decimal number that a double holds. */
export function isNumber(text: string): boolean {
  return /^[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d{1,3})?$/.test(text) && isExactNumber(text.replace(/^\+/, ""));
}

/** A box of a GML envelope literal, in the order of its system; undefined for other GML, and without system. */
export function readEnvelope(text: string): Geometry | undefined {
  const system = /\bsrsName\s*=\s*["']([^"']+)["']/.exec(text)?.[1];
  const corners = ["lowerCorner", "upperCorner"].map((name) =>
    position(new RegExp(`<(?:gml:)?${name}>\\s*([^<]{1,200})</`).exec(text)?.[1] ?? ""),
  );
  const [low, high] = corners;
  if (!/^\s*<(?:gml:)?Envelope\b/.test(text) || low === undefined || high?.length !== low.length) return undefined;
  return {
    type: "Box",
    bbox: [...low, ...high],
    ...(system === undefined ? {} : { rs: systemName(system) }),
    role: "bounding",
  };
}
