// SPDX-License-Identifier: Apache-2.0
import type { PlaceOf } from "./lift-context.js";
import { isCoordinate } from "./transform.js";
import type { Vertex } from "./vertex-table.js";

/** A geometry that city objects share (CityJSON 2.0, 3.4), with its own vertices. */
export interface Template {
  readonly native: Readonly<Record<string, unknown>>;
  readonly vertices: readonly unknown[];
  readonly at: PlaceOf;
}

/** Sixteen numbers, row by row. */
export type Matrix = readonly number[];

/** The matrix of an instance; undefined when it is not sixteen finite numbers with the last row 0 0 0 1. */
export function readMatrix(native: unknown): Matrix | undefined {
  if (!Array.isArray(native) || native.length !== 16 || !native.every(isCoordinate)) return undefined;
  const last = native.slice(12) as readonly number[];
  return last[0] === 0 && last[1] === 0 && last[2] === 0 && last[3] === 1 ? (native as Matrix) : undefined;
}

/** A vertex of the template, transformed and moved to the reference point. */
export function placeVertex(vertex: Vertex, m: Matrix, reference: Vertex): Vertex {
  const row = (r: number): number =>
    (m[r] as number) * vertex[0] +
    (m[r + 1] as number) * vertex[1] +
    (m[r + 2] as number) * vertex[2] +
    (m[r + 3] as number);
  return [row(0) + reference[0], row(4) + reference[1], row(8) + reference[2]];
}

/** A vertex of a template by its index; undefined when there is none, or it is not three finite numbers. */
export function templateVertex(template: Template, index: number): Vertex | undefined {
  const vertex = template.vertices[index];
  if (!Array.isArray(vertex) || vertex.length !== 3 || !vertex.every(isCoordinate)) return undefined;
  return vertex as unknown as Vertex;
}
