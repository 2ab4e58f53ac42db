// SPDX-License-Identifier: Apache-2.0
import type { Geometry, GeometryRole } from "@jiku/model";
import { type PlainGeometry, readWkt } from "./wkt.js";

/** The system of the coordinates of a table. */
export interface TableSystem {
  /** Reference; undefined = undeclared. */
  readonly rs: string | undefined;
  /** The file writes x before y, and the system has y first: they change places. */
  readonly swap: boolean;
}

const TYPES: ReadonlySet<string> = new Set([
  "Point",
  "LineString",
  "Polygon",
  "MultiPoint",
  "MultiLineString",
  "MultiPolygon",
]);

/** A geometry out of a cell: GeoJSON as an object or as text, or well-known text. `fault`: it is none that the model has. */
export function geometryOfCell(cell: unknown, system: TableSystem, role: GeometryRole): Geometry | "nothing" | "fault" {
  const plain = typeof cell === "string" ? ofText(cell) : ofValue(cell);
  if (plain === "empty") return "nothing";
  if (plain === undefined || !TYPES.has(plain.type)) return "fault";
  if (!isFiniteThroughout(plain.coordinates)) return "fault";
  if (Array.isArray(plain.coordinates) && plain.coordinates.length === 0) return "nothing";
  const coordinates = system.swap ? swapped(plain.coordinates) : plain.coordinates;
  return {
    type: plain.type,
    coordinates,
    ...(system.rs === undefined ? {} : { rs: system.rs }),
    role,
  } as Geometry;
}

function ofText(text: string): PlainGeometry | "empty" | undefined {
  const trimmed = text.trim();
  if (trimmed === "") return "empty";
  if (!trimmed.startsWith("{")) return readWkt(trimmed);
  try {
    return ofValue(JSON.parse(trimmed));
  } catch {
    return undefined;
  }
}

function ofValue(value: unknown): PlainGeometry | "empty" | undefined {
  if (value === null || value === undefined) return "empty";
  if (typeof value !== "object") return undefined;
  const { type, coordinates, x, y, z } = value as Record<string, unknown>;
  if (typeof type === "string" && coordinates !== undefined) return { type, coordinates };
  if (typeof x === "number" && typeof y === "number")
    return { type: "Point", coordinates: typeof z === "number" ? [x, y, z] : [x, y] };
  return undefined;
}

function isFiniteThroughout(value: unknown): boolean {
  return Array.isArray(value) ? value.every(isFiniteThroughout) : typeof value === "number" && Number.isFinite(value);
}

/** Coordinates with the first two of each position exchanged. */
export function swapped(value: unknown): unknown {
  if (!Array.isArray(value)) return value;
  if (typeof value[0] === "number") {
    const [x, y, ...rest] = value as readonly number[];
    return [y, x, ...rest];
  }
  return value.map(swapped);
}
