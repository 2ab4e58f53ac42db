// SPDX-License-Identifier: Apache-2.0
import type { Dataset, Geometry, GeometryBox } from "@jiku/model";
import { isShape } from "../lift-space.js";
import { corners, positionsIn } from "./hull.js";
import { lossAt } from "./losses.js";
import { coordinatesToLonLat, isWgs84, toLonLat } from "./wgs84.js";
import type { WriteContext } from "./write-context.js";

/** What GeoJSON says of a place. */
export interface Footprint {
  readonly geometry: unknown;
  readonly bbox: readonly number[] | undefined;
}

const CARRIED: ReadonlySet<string> = new Set(["type", "coordinates", "bbox", "rs", "role"]);

/** The geometries and boxes of a data set that GeoJSON can hold; what it cannot hold is a loss, unless a native member has it. */
function wgs84Parts(context: WriteContext, dataset: Dataset) {
  const shapes: Geometry[] = [];
  const boxes: GeometryBox[] = [];
  dataset.spatial?.forEach((geometry, i) => {
    const hasShape = isShape(geometry.type);
    if (!isWgs84(geometry.rs) || (!hasShape && geometry.type !== "Box")) {
      if (!isNative(dataset, geometry)) context.emit(lossAt(dataset.id, ["spatial", i], "dropped"));
      return;
    }
    for (const member of Object.keys(geometry))
      if (!CARRIED.has(member)) context.emit(lossAt(dataset.id, ["spatial", i, member], "dropped"));
    if (geometry.type === "Box") boxes.push(geometry);
    else shapes.push(geometry);
  });
  return { shapes, boxes };
}

/** Whether the projection extension, kept as native members, holds a footprint in another system. */
function isNative(dataset: Dataset, { rs }: Geometry): boolean {
  return dataset.conformsTo?.includes(rs ?? "") === true && /^(?:EPSG|IAU|OGC):|\/reference-systems\//.test(rs ?? "");
}

/** The footprint of an item. A box alone becomes its four sides, which is told as wider. */
export function itemFootprint(context: WriteContext, dataset: Dataset): Footprint {
  const { shapes, boxes } = wgs84Parts(context, dataset);
  const [box] = boxes.map(lonLatBox);
  if (shapes.length === 0) {
    if (box === undefined) return { geometry: null, bbox: undefined };
    context.emit(lossAt(dataset.id, ["spatial"], "widened"));
    return { geometry: sidesOf(box), bbox: box };
  }
  const written = shapes.map((shape) => {
    const { type, rs = "", coordinates } = shape as { type: string; rs?: string; coordinates: unknown };
    return { type, coordinates: coordinatesToLonLat(rs, coordinates) };
  });
  const geometry = written.length === 1 ? written[0] : { type: "GeometryCollection", geometries: written };
  return { geometry, bbox: box ?? hullOf(written.map(({ coordinates }) => coordinates)) };
}

/** The boxes of a collection: those of the data set, or that of its footprints. */
export function collectionBoxes(context: WriteContext, dataset: Dataset): readonly (readonly number[])[] {
  const { shapes, boxes } = wgs84Parts(context, dataset);
  if (boxes.length > 0) {
    shapes.forEach(() => {
      context.emit(lossAt(dataset.id, ["spatial"], "widened"));
    });
    return boxes.map(lonLatBox);
  }
  const all = shapes.map((shape) => {
    const { rs = "", coordinates } = shape as { rs?: string; coordinates: unknown };
    return coordinatesToLonLat(rs, coordinates);
  });
  const hull = hullOf(all);
  if (hull !== undefined) context.emit(lossAt(dataset.id, ["spatial"], "widened"));
  return hull === undefined ? [] : [hull];
}

function lonLatBox({ bbox, rs = "" }: GeometryBox): readonly number[] {
  const [low, high] = corners(bbox) as [number[], number[]];
  return [...(toLonLat(rs, low) ?? low), ...(toLonLat(rs, high) ?? high)];
}

function hullOf(coordinates: readonly unknown[]): readonly number[] | undefined {
  const positions = coordinates.flatMap(positionsIn);
  const size = Math.min(...positions.map((position) => position.length));
  if (positions.length === 0 || size < 2) return undefined;
  const low: number[] = [];
  const high: number[] = [];
  for (let axis = 0; axis < size; axis++) {
    low.push(
      positions.reduce((least, position) => Math.min(least, position[axis] as number), Number.POSITIVE_INFINITY),
    );
    high.push(positions.reduce((most, position) => Math.max(most, position[axis] as number), Number.NEGATIVE_INFINITY));
  }
  return [...low, ...high];
}

/** The sides of a box; two parts when it crosses the antimeridian (RFC 7946, 3.1.9 and 5.2). */
function sidesOf(box: readonly number[]): unknown {
  const half = box.length / 2;
  const [west, south] = box as readonly [number, number];
  const [east, north] = box.slice(half) as [number, number];
  const ring = (w: number, e: number) => [
    [
      [w, south],
      [e, south],
      [e, north],
      [w, north],
      [w, south],
    ],
  ];
  return west <= east
    ? { type: "Polygon", coordinates: ring(west, east) }
    : { type: "MultiPolygon", coordinates: [ring(west, 180), ring(-180, east)] };
}
