// SPDX-License-Identifier: Apache-2.0
import type { Vertex } from "./vertex-table.js";

/** Positions in nested arrays, as deep as the geometry type asks. */
export type Nested = Vertex | readonly Nested[];

/** Native geometry types and how deep their boundaries are nested; the innermost arrays hold vertex indices. */
export const BOUNDARY_DEPTHS: ReadonlyMap<string, number> = new Map([
  ["MultiPoint", 1],
  ["MultiLineString", 2],
  ["MultiSurface", 3],
  ["CompositeSurface", 3],
  ["Solid", 4],
  ["MultiSolid", 5],
  ["CompositeSolid", 5],
]);

/** From this depth on the innermost arrays are rings. */
const SURFACE_DEPTH = 3;

/** What may be wrong with boundaries; each pointer leads from the boundaries on. */
export interface BoundaryFaults {
  /** There is no vertex with this index. */
  index(index: number, pointer: string): void;
  /** Something else stands where an array or an index belongs. */
  form(expected: "array" | "index", pointer: string): void;
  /** The ring ends with the vertex with which it begins. */
  closedRing(index: number, pointer: string): void;
}

/**
 * The positions that boundaries refer to; rings are closed.
 * @returns undefined when a fault was reported that leaves no geometry
 */
export function resolveBoundaries(
  boundaries: unknown,
  depth: number,
  positionOf: (index: number) => Vertex | undefined,
  faults: BoundaryFaults,
): readonly Nested[] | undefined {
  const isRing = depth >= SURFACE_DEPTH;
  let sound = true;

  function indices(list: readonly unknown[], pointer: string): Nested[] {
    const closed = isRing && list.length > 1 && list[0] === list[list.length - 1];
    if (closed) faults.closedRing(list[0] as number, `${pointer}/${list.length - 1}`);
    const positions: Nested[] = [];
    for (let i = 0; i < list.length; i++) {
      const index = list[i];
      if (typeof index !== "number" || !Number.isInteger(index)) {
        fail(() => faults.form("index", `${pointer}/${i}`));
        break;
      }
      const position = positionOf(index);
      if (position === undefined) fail(() => faults.index(index, `${pointer}/${i}`));
      else positions.push(position);
    }
    if (isRing && !closed && positions.length > 0) positions.push([...(positions[0] as Vertex)]);
    return positions;
  }

  function fail(report: () => void): void {
    sound = false;
    report();
  }

  function level(list: readonly unknown[], left: number, pointer: string): readonly Nested[] {
    if (left === 1) return indices(list, pointer);
    const stray = list.findIndex((child) => !Array.isArray(child));
    if (stray >= 0) fail(() => faults.form("array", `${pointer}/${stray}`));
    return stray >= 0 ? [] : list.map((child, i) => level(child as readonly unknown[], left - 1, `${pointer}/${i}`));
  }

  if (!Array.isArray(boundaries)) {
    faults.form("array", "");
    return undefined;
  }
  const nested = level(boundaries, depth, "");
  return sound ? nested : undefined;
}

/** The primitives of which semantics speak: points, lines, or surfaces. */
export function primitivesOf(nested: readonly Nested[], depth: number): readonly Nested[] {
  return flatten(nested, depth - SURFACE_DEPTH);
}

/** Takes away so many levels of nesting from the outside. */
function flatten(nested: readonly Nested[], levels: number): readonly Nested[] {
  let list = nested;
  for (let i = 0; i < levels; i++) list = (list as readonly (readonly Nested[])[]).flat();
  return list;
}

/** Whether every position has height 0; false when there is none. */
export function liesAtZero(nested: readonly Nested[], depth: number): boolean {
  const positions = flatten(nested, depth - 1) as readonly Vertex[];
  return positions.length > 0 && positions.every((p) => p[2] === 0);
}
