// SPDX-License-Identifier: Apache-2.0
import type { AnyResource, Geometry, ReferenceSystem, RuleContext } from "@jiku/model";
import { axesOf, referenceSystem } from "@jiku/spacetime";
import { geometriesOf } from "@jiku/views/survey";
import { compactIri } from "./compact-iri.js";

/** What lies in one reference system: the box around its coordinates, axis by axis, and the cells of a grid. */
export interface Where {
  /** Id of the reference system; absent when geometries declare none. */
  readonly referenceSystem?: string;
  /** Its short name. */
  readonly label?: string;
  readonly axes: readonly string[];
  readonly min: readonly number[];
  readonly max: readonly number[];
  readonly geometries: number;
  readonly cells: number;
}

interface Box {
  label?: string;
  axes: readonly string[];
  readonly min: number[];
  readonly max: number[];
  geometries: number;
  cells: number;
}

export interface WhereCollector {
  take(resource: AnyResource, context: RuleContext): void;
  result(): readonly Where[];
}

/** Collects boxes by reference system, in the order in which the systems appear. */
export function collectWhere(): WhereCollector {
  const boxes = new Map<string, Box>();
  return {
    take(resource, context) {
      for (const geometry of geometriesOf(resource)) {
        const id = geometry.rs ?? "";
        const box = boxes.get(id) ?? openBox(geometry.rs, context);
        boxes.set(id, box);
        addGeometry(box, geometry);
      }
    },
    result() {
      return [...boxes].map(([id, box]) => ({ ...(id === "" ? {} : { referenceSystem: id }), ...box }));
    },
  };
}

/** Short name of a reference system: its registered definition, its grid, or its own id. */
export function systemLabel(id: string, system: ReferenceSystem | undefined): string {
  return compactIri(system?.definition ?? system?.gridSystem ?? id);
}

/** The reference system with this id, in the closed set or registered. */
export function systemOf(id: string, context: RuleContext): ReferenceSystem | undefined {
  const found = context.resolve(id);
  return found?.type === "ReferenceSystem" ? (found as ReferenceSystem) : referenceSystem(id);
}

function openBox(id: string | undefined, context: RuleContext): Box {
  const empty = { min: [], max: [], geometries: 0, cells: 0 };
  if (id === undefined) return { axes: [], ...empty };
  const system = systemOf(id, context);
  const axes = system === undefined ? undefined : axesOf(system, context.resolve);
  return { label: systemLabel(id, system), axes: (axes ?? []).map((axis) => axis.name), ...empty };
}

function addGeometry(box: Box, geometry: Geometry): void {
  box.geometries++;
  if (geometry.type === "CellSet") box.cells += geometry.cells.length;
  else if (geometry.type === "Box") {
    const half = geometry.bbox.length / 2;
    addPosition(box, geometry.bbox.slice(0, half));
    addPosition(box, geometry.bbox.slice(half));
  } else if (geometry.type === "Prism") {
    const { lower, upper } = geometry;
    forEachPosition(geometry.coordinates, (position) => {
      addPosition(box, [...position, upper]);
      if (lower !== undefined) addPosition(box, [...position, lower]);
    });
  } else if (geometry.type !== "External")
    forEachPosition(geometry.coordinates, (position) => addPosition(box, position));
}

function forEachPosition(coordinates: unknown, visit: (position: readonly number[]) => void): void {
  if (!Array.isArray(coordinates)) return;
  if (typeof coordinates[0] === "number") visit(coordinates as readonly number[]);
  else for (const part of coordinates) forEachPosition(part, visit);
}

function addPosition(box: Box, position: readonly number[]): void {
  for (const [axis, value] of position.entries()) {
    box.min[axis] = Math.min(box.min[axis] ?? value, value);
    box.max[axis] = Math.max(box.max[axis] ?? value, value);
  }
}
