// SPDX-License-Identifier: Apache-2.0
import type { AnyResource, DomainAxis, Field, Geometry, Observation, SpatialSupport } from "@jiku/model";
import { geometriesOf } from "../readiness/geometries-of.js";

/** A geometry of a resource, and where in it it stands. */
export interface Footprint {
  /** JSON Pointer from the resource. */
  readonly path: string;
  readonly geometry: Geometry;
}

/** More positions than these of a field are drawn as their box. */
const MOST_POSITIONS = 500;

/** Whatever says where a resource lies: its geometries, the box of its support, the domain of a field. */
export function footprintsOf(resource: AnyResource): readonly Footprint[] {
  const own = geometriesOf(resource).map((geometry, at) => ({ path: pathOf(resource, at), geometry }));
  if (resource.type === "Observation") {
    const { support } = resource as Observation;
    return [...own, ...boxOf(support?.space, "/support/space")];
  }
  if (resource.type !== "Field") return own;
  const domain = domainOf(resource as Field);
  if (domain.length > 0) return [...own, ...domain];
  const variables = Object.entries((resource as Field).variables);
  return [
    ...own,
    ...variables
      .flatMap(([name, { support }]) => boxOf(support?.space, `/variables/${name}/support/space`))
      .slice(0, 1),
  ];
}

function pathOf(resource: AnyResource, at: number): string {
  if ("geometries" in resource) return `/geometries/${at}`;
  return "geometry" in resource ? "/geometry" : `/spatial/${at}`;
}

function boxOf(space: SpatialSupport | undefined, path: string): readonly Footprint[] {
  if (space?.bbox === undefined) return [];
  const geometry: Geometry = { type: "Box", bbox: space.bbox, ...(space.rs === undefined ? {} : { rs: space.rs }) };
  return [{ path, geometry }];
}

/** One geometry for each reference system of the domain whose coordinates are at hand. */
function domainOf({ domain }: Field): readonly Footprint[] {
  const axes = new Map<string, DomainAxis>();
  const joint = new Set<string>();
  for (const [name, axis] of Object.entries(domain.axes)) {
    axes.set(name, axis);
    if (axis.kind !== "composite") continue;
    for (const [column, values] of Object.entries(axis.columns)) {
      axes.set(column, values);
      joint.add(column);
    }
  }
  return (domain.referencing ?? []).flatMap(({ coordinates, rs }): readonly Footprint[] => {
    const found = coordinates.map((name) => axes.get(name));
    const [first] = found;
    if (found.length === 1 && first?.kind === "text")
      return [{ path: "/domain", geometry: { type: "CellSet", cells: first.values, rs } }];
    const isJoint = coordinates.every((name) => joint.has(name));
    const geometry = (isJoint ? pointsOf(found) : undefined) ?? hullOf(found);
    return geometry === undefined || found.length < 2 ? [] : [{ path: "/domain", geometry: { ...geometry, rs } }];
  });
}

function pointsOf(axes: readonly (DomainAxis | undefined)[]): Geometry | undefined {
  const columns = axes.flatMap((axis) => (axis?.kind === "numeric" ? [axis.values] : []));
  const count = columns[0]?.length ?? 0;
  if (columns.length !== axes.length || count === 0 || count > MOST_POSITIONS) return undefined;
  return {
    type: "MultiPoint",
    coordinates: Array.from({ length: count }, (_, at) => columns.map((values) => values[at] ?? Number.NaN)),
  };
}

function hullOf(axes: readonly (DomainAxis | undefined)[]): Geometry | undefined {
  const ranges = axes.flatMap((axis) => {
    const values =
      axis?.kind === "regular"
        ? [axis.start, axis.stop]
        : axis?.kind === "numeric"
          ? [...axis.values, ...(axis.bounds ?? [])]
          : [];
    if (values.length === 0) return [];
    return [
      values.reduce<readonly [number, number]>(
        ([low, high], value) => [Math.min(low, value), Math.max(high, value)],
        [Infinity, -Infinity],
      ),
    ];
  });
  if (ranges.length !== axes.length) return undefined;
  return { type: "Box", bbox: [...ranges.map(([low]) => low), ...ranges.map(([, high]) => high)] };
}
