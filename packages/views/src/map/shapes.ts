// SPDX-License-Identifier: Apache-2.0
import type { Look } from "@jiku/coupling";
import type { AnyResource, Geometry } from "@jiku/model";
import { cellOutlines } from "./cell-outlines.js";
import { type Footprint, footprintsOf } from "./footprints.js";
import { type PlaceReason, type PlaceSystem, placeSystem, type XY } from "./place-system.js";

/** What is drawn of a geometry, in the coordinates of its plane. */
export interface Shape {
  readonly resource: AnyResource;
  readonly path: string;
  readonly sort: "points" | "lines" | "areas";
  readonly parts: readonly (readonly XY[])[];
  /** Undefined on the map of the Earth. */
  readonly plan: PlanSystem | undefined;
  /** Short name of the reference system. */
  readonly system: string;
  /** Says only round what it lies. */
  readonly bounding: boolean;
  /** Drawn as its box, for it has too many positions. */
  readonly simplified: boolean;
}

export type PlanSystem = Extract<PlaceSystem, { readonly kind: "geographic" | "plan" }>;

export interface ShapeReading {
  readonly shapes: readonly Shape[];
  readonly undrawn: readonly { readonly id: string; readonly why: PlaceReason }[];
}

/** More positions than these of one geometry are drawn as their box, and so are all once this many are drawn in all. */
const MOST = 600;
const MOST_IN_ALL = 40_000;
const MOST_CELLS = 256;

/** The shapes of all resources, and what cannot be drawn. */
export function readShapes(resources: readonly AnyResource[], look: Look): ShapeReading {
  const systems = new Map<string, PlaceSystem>();
  const shapes: Shape[] = [];
  const undrawn: { readonly id: string; readonly why: PlaceReason }[] = [];
  let positions = 0;
  for (const resource of resources) {
    for (const footprint of footprintsOf(resource)) {
      const { rs } = footprint.geometry;
      const system = systems.get(rs ?? "") ?? placeSystem(rs, look);
      systems.set(rs ?? "", system);
      const shape = shapeOf(resource, footprint, system, positions > MOST_IN_ALL ? 8 : MOST);
      // The times and heights of a field are no place that is missing on a map.
      if (shape === "notSpatial" && footprint.path === "/domain") continue;
      if (typeof shape === "string") undrawn.push({ id: resource.id, why: shape });
      else {
        shapes.push(shape);
        positions += shape.parts.reduce((sum, part) => sum + part.length, 0);
      }
    }
  }
  return { shapes, undrawn };
}

function shapeOf(
  resource: AnyResource,
  { path, geometry }: Footprint,
  system: PlaceSystem,
  most: number,
): Shape | PlaceReason {
  if (geometry.type === "External") return "external";
  if (system.kind === "none") return system.why;
  if (system.kind === "cells") return cellShape(resource, path, geometry, system.gridSystem);
  if (geometry.type === "CellSet") return "unknownCells";
  const isEarth = system.kind === "geographic";
  const parts = partsOf(geometry, system, isEarth);
  const count = parts.reduce((sum, part) => sum + part.length, 0);
  if (count === 0) return "noPosition";
  const bounding = geometry.role === "bounding" || geometry.type === "Box";
  const base = { resource, path, bounding, plan: isEarth ? undefined : system, system: system.name };
  const simplified = count > most;
  return simplified
    ? { ...base, sort: "areas", parts: [boxRound(parts.flat())], simplified }
    : { ...base, sort: sortOf(geometry), parts, simplified };
}

function sortOf(geometry: Geometry): Shape["sort"] {
  const type = geometry.type === "Prism" ? geometry.baseType : geometry.type;
  if (type === "Point" || type === "MultiPoint") return "points";
  return type === "LineString" || type === "MultiLineString" || type === "MovingPoint" ? "lines" : "areas";
}

function partsOf(geometry: Geometry, system: PlanSystem, isEarth: boolean): readonly (readonly XY[])[] {
  if (geometry.type === "Box") return boxParts(geometry.bbox, system, isEarth);
  if (!("coordinates" in geometry)) return [];
  const paths = pathsIn(geometry.coordinates).map((path) => path.flatMap((position) => listOf(system.at(position))));
  const sort = sortOf(geometry);
  if (sort === "points") return paths.flat().map((point) => [point]);
  const whole = paths.filter((path) => path.length > 1).map((path) => (isEarth ? unwrapped(path) : path));
  return geometry.type === "Polyhedron" || geometry.type === "MultiPolyhedron" ? roofs(whole) : whole;
}

function listOf(point: XY | undefined): readonly XY[] {
  return point === undefined ? [] : [point];
}

/** Lists of positions inside coordinates of any depth; a single position is a list of one. */
function pathsIn(coordinates: unknown): readonly (readonly (readonly number[])[])[] {
  if (isPosition(coordinates)) return [[coordinates]];
  if (!Array.isArray(coordinates) || coordinates.length === 0) return [];
  const items: readonly unknown[] = coordinates;
  return items.every(isPosition) ? [items] : items.flatMap(pathsIn);
}

function isPosition(value: unknown): value is readonly number[] {
  return Array.isArray(value) && typeof value[0] === "number";
}

function boxParts(bbox: readonly number[], { at }: PlanSystem, isEarth: boolean): readonly (readonly XY[])[] {
  const half = bbox.length / 2;
  const [low, high] = [at(bbox.slice(0, half)), at(bbox.slice(half))];
  if (low === undefined || high === undefined) return [];
  return [rectangle(low, isEarth && high[0] < low[0] ? [high[0] + 360, high[1]] : high)];
}

function rectangle([x1, y1]: XY, [x2, y2]: XY): readonly XY[] {
  return [
    [x1, y1],
    [x2, y1],
    [x2, y2],
    [x1, y2],
    [x1, y1],
  ];
}

function boxRound(points: readonly XY[]): readonly XY[] {
  const [low, high] = boundsOf(points);
  return rectangle(low, high);
}

export function boundsOf(points: readonly XY[]): readonly [low: XY, high: XY] {
  let [x1, y1, x2, y2] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [x, y] of points) {
    [x1, x2] = [Math.min(x1, x), Math.max(x2, x)];
    [y1, y2] = [Math.min(y1, y), Math.max(y2, y)];
  }
  return [
    [x1, y1],
    [x2, y2],
  ];
}

/** Without jumps of a turn at the antimeridian. */
function unwrapped(path: readonly XY[]): readonly XY[] {
  let turns = 0;
  return path.map(([x, y], at): XY => {
    const step = at === 0 ? 0 : x - (path[at - 1]?.[0] ?? x);
    if (step > 180) turns -= 360;
    if (step < -180) turns += 360;
    return [x + turns, y];
  });
}

/** The faces of a body seen from above, all turned the same way, walls left out. */
function roofs(rings: readonly (readonly XY[])[]): readonly (readonly XY[])[] {
  const [low, high] = boundsOf(rings.flat());
  const least = Math.abs((high[0] - low[0]) * (high[1] - low[1])) * 1e-4;
  const turned = rings.flatMap((ring) => {
    const area = areaOf(ring);
    return Math.abs(area) <= least ? [] : [area < 0 ? [...ring].reverse() : ring];
  });
  return turned.length === 0 ? rings : turned;
}

function areaOf(ring: readonly XY[]): number {
  const [ox, oy] = ring[0] ?? [0, 0];
  return ring.reduce((sum, [x, y], at) => {
    const [nx, ny] = ring[(at + 1) % ring.length] as XY;
    return sum + ((x - ox) * (ny - oy) - (nx - ox) * (y - oy)) / 2;
  }, 0);
}

function cellShape(resource: AnyResource, path: string, geometry: Geometry, gridSystem: string): Shape | PlaceReason {
  if (geometry.type !== "CellSet") return "unknownCells";
  const name = /[^#:]+$/.exec(gridSystem)?.[0] ?? gridSystem;
  const outline = cellOutlines.get(name);
  if (outline === undefined) return "unknownCells";
  const parts = geometry.cells.slice(0, MOST_CELLS).flatMap((cell) => {
    const edges = outline(cell);
    return edges === undefined ? [] : [rectangle([edges.west, edges.south], [edges.east, edges.north])];
  });
  if (parts.length === 0) return "noPosition";
  const simplified = geometry.cells.length > MOST_CELLS;
  return simplified
    ? "manyCells"
    : { resource, path, bounding: false, sort: "areas", parts, plan: undefined, system: name, simplified };
}
