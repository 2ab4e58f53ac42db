// SPDX-License-Identifier: Apache-2.0
import { jsonPointer } from "@jiku/adapter";
import type { Bilingual, Geometry, GeometryRole } from "@jiku/model";
import {
  entriesOf,
  isNothing,
  itemsOf,
  jsonPlace,
  member,
  type Node,
  numbersOf,
  textOf,
  toJson,
} from "@jiku/syntax/json";
import { A_BBOX, badForm, type LiftContext, POSITIONS } from "./lift-context.js";
import { CRS84, CRS84H } from "./names.js";

type Position = readonly number[];

/** Nesting of the coordinates of a geometry above its positions. */
const DEPTHS = {
  Point: 0,
  MultiPoint: 1,
  LineString: 1,
  MultiLineString: 2,
  Polygon: 2,
  MultiPolygon: 3,
} as const;
type Shape = keyof typeof DEPTHS;

const LATITUDE: Bilingual = { en: "a latitude lies beyond 90 degrees", ja: "緯度が90度を超える" };
const LONGITUDE: Bilingual = { en: "a longitude lies beyond 180 degrees", ja: "経度が180度を超える" };
const ORDER: Bilingual = { en: "its south is north of its north", ja: "南端が北端より北にある" };

/** The footprint of an item, `geometry`, and its `bbox`: in WGS 84 as RFC 7946, 4, defines. */
export function itemSpace(context: LiftContext, item: Node, pointer: string): readonly Geometry[] {
  const spatial: Geometry[] = [];
  const geometry = member(item, "geometry");
  if (geometry !== undefined && !isNothing(geometry))
    spatial.push(...liftGeometry(context, geometry, `${pointer}/geometry`));
  spatial.forEach((_one, i) => {
    if (geometry !== undefined) context.places.push([`/spatial/${i}`, jsonPlace(`${pointer}/geometry`, geometry.at)]);
  });
  const bbox = member(item, "bbox");
  const box = bbox === undefined || isNothing(bbox) ? undefined : liftBox(context, bbox, `${pointer}/bbox`);
  if (box !== undefined && bbox !== undefined) {
    context.places.push([`/spatial/${spatial.length}`, jsonPlace(`${pointer}/bbox`, bbox.at)]);
    spatial.push(box);
  }
  return spatial;
}

/** The boxes of a collection: the first covers the whole, others are parts of it (STAC 1.1, Collection, Spatial Extent). */
export function collectionSpace(context: LiftContext, extent: Node | undefined, pointer: string): readonly Geometry[] {
  const spatial: Geometry[] = [];
  itemsOf(member(member(extent, "spatial"), "bbox")).forEach((node, i) => {
    const at = `${pointer}/spatial/bbox/${i}`;
    const box = liftBox(context, node, at);
    if (box === undefined) return;
    context.places.push([`/spatial/${spatial.length}`, jsonPlace(at, node.at)]);
    spatial.push(box);
  });
  return spatial;
}

/** STC-013 for a place on earth that RFC 7946 does not have; such a footprint is kept as a native member only. */
function illegal(context: LiftContext, name: string, pointer: string, node: Node, reason: Bilingual): void {
  context.emit(context.run.report.own("STC-013", { member: name, reason }, jsonPlace(pointer, node.at)));
}

function liftBox(context: LiftContext, node: Node, pointer: string): Geometry | undefined {
  const bbox = numbersOf(node);
  if (bbox === undefined || (bbox.length !== 4 && bbox.length !== 6)) {
    badForm(context, "bbox", pointer, node, A_BBOX);
    return undefined;
  }
  const half = bbox.length / 2;
  const corners = [bbox.slice(0, half), bbox.slice(half)];
  const reason = outsideEarth(corners) ?? ((bbox[1] as number) > (bbox[half + 1] as number) ? ORDER : undefined);
  if (reason !== undefined) {
    illegal(context, "bbox", pointer, node, reason);
    return undefined;
  }
  return { type: "Box", bbox, rs: half === 2 ? CRS84 : CRS84H, role: "bounding" };
}

function liftGeometry(context: LiftContext, node: Node, pointer: string): readonly Geometry[] {
  const type = textOf(member(node, "type"));
  if (type === "GeometryCollection") {
    skipForeign(context, node, pointer, "geometries");
    return itemsOf(member(node, "geometries")).flatMap((one, i) =>
      liftGeometry(context, one, `${pointer}/geometries/${i}`),
    );
  }
  const coordinates = member(node, "coordinates");
  const positions = type !== undefined && isShape(type) ? positionsOf(coordinates, DEPTHS[type]) : undefined;
  const size = positions?.[0]?.length;
  if (positions === undefined || coordinates === undefined || size === undefined) {
    badForm(context, "geometry", pointer, node, POSITIONS);
    return [];
  }
  if (size > 3 || size < 2 || positions.some((position) => position.length !== size)) {
    badForm(context, "coordinates", `${pointer}/coordinates`, coordinates, POSITIONS);
    return [];
  }
  const reason = outsideEarth(positions);
  if (reason !== undefined) {
    illegal(context, "geometry", pointer, node, reason);
    return [];
  }
  if (crossesUnsplit(coordinates, DEPTHS[type as Shape]))
    context.emit(context.run.report.own("STC-008", {}, jsonPlace(pointer, node.at)));
  skipForeign(context, node, pointer, "coordinates");
  return [geometryOf(type as Shape, toJson(coordinates), size === 2 ? CRS84 : CRS84H, "footprint")];
}

/** Members that GeoJSON leaves open (RFC 7946, 6.1) have no place in a geometry of the model. */
function skipForeign({ run }: LiftContext, node: Node, pointer: string, part: string): void {
  for (const { key, at } of entriesOf(node))
    if (key !== "type" && key !== part) run.unread.push(jsonPlace(pointer + jsonPointer(key), at));
}

/** A geometry out of coordinates of the nesting that its type demands. */
export function geometryOf(type: Shape, coordinates: unknown, rs: string, role: GeometryRole): Geometry {
  return { type, coordinates, rs, role } as Geometry;
}

/** Whether a geometry type of GeoJSON has coordinates. */
export function isShape(type: string): type is Shape {
  return Object.hasOwn(DEPTHS, type);
}

/** All positions of coordinates of a nesting; undefined when they are of another form. */
function positionsOf(node: Node | undefined, depth: number): readonly Position[] | undefined {
  if (depth === 0) {
    const position = numbersOf(node);
    return position === undefined ? undefined : [position];
  }
  if (node?.kind !== "seq") return undefined;
  const all: Position[] = [];
  for (const item of node.items) {
    const inner = positionsOf(item, depth - 1);
    if (inner === undefined) return undefined;
    for (const position of inner) all.push(position);
  }
  return all;
}

/** The positions of a GeoJSON geometry of a type that has coordinates; undefined of anything else. */
export function geometryPositions(node: Node): readonly Position[] | undefined {
  const type = textOf(member(node, "type"));
  return type !== undefined && isShape(type) ? positionsOf(member(node, "coordinates"), DEPTHS[type]) : undefined;
}

function outsideEarth(positions: readonly Position[]): Bilingual | undefined {
  if (positions.some(([, latitude = 0]) => Math.abs(latitude) > 90)) return LATITUDE;
  return positions.some(([longitude = 0]) => Math.abs(longitude) > 180) ? LONGITUDE : undefined;
}

/** Whether a line or ring has a step of more than half a turn, and not all around the earth: RFC 7946, 3.1.9, asks to cut it at the antimeridian. */
function crossesUnsplit(coordinates: Node, depth: number): boolean {
  if (depth > 1) return itemsOf(coordinates).some((part) => crossesUnsplit(part, depth - 1));
  const longitudes = depth === 1 ? itemsOf(coordinates).map((position) => numbersOf(position)?.[0] ?? 0) : [];
  return longitudes.some((x, i) => {
    const step = i === 0 ? 0 : Math.abs(x - (longitudes[i - 1] as number));
    return step > 180 && step < 360;
  });
}
