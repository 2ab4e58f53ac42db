// SPDX-License-Identifier: Apache-2.0
import { encodeIriPart, jsonPointer } from "@jiku/adapter";
import type { Entity, Geometry, TimeExtent } from "@jiku/model";
import {
  A_LIST,
  AN_OBJECT,
  entriesOf,
  isNothing,
  itemsOf,
  jsonPlace,
  member,
  type Node,
  numberOf,
  numbersOf,
  textOf,
  toJson,
} from "@jiku/syntax/json";
import {
  badForm,
  type FileContext,
  freeId,
  missing,
  nativeContext,
  POSITIONS,
  TIMES,
  tellUnread,
} from "../lift-context.js";
import { ID_SCHEME, MOVING_FEATURE } from "../names.js";
import { type LiftedMotion, liftMotion } from "./lift-geometry.js";
import { emitTracks, liftProperties } from "./lift-properties.js";
import { liftTimes, timeOf } from "./lift-times.js";
import { type Systems, systemOfPositions, systemsOf, tellSystems } from "./systems.js";

const READ = [
  "type",
  "id",
  "geometry",
  "properties",
  "bbox",
  "time",
  "crs",
  "trs",
  "temporalGeometry",
  "temporalProperties",
];
const SHAPES: ReadonlySet<string> = new Set([
  "Point",
  "MultiPoint",
  "LineString",
  "MultiLineString",
  "Polygon",
  "MultiPolygon",
]);

/** Lifts a feature of either encoding: Trajectory (MF-JSON 1.0, 6) or Prism (7). */
export function liftFeature(context: FileContext, node: Node, pointer: string, around: Systems, index: number): void {
  if (node.kind !== "map") {
    badForm(context, "features", pointer, node, AN_OBJECT);
    return;
  }
  const systems = systemsOf(node, around);
  tellUnread(context, node, pointer, READ);
  tellSystems(context, node, pointer);
  tellUnread(context, member(node, "geometry"), `${pointer}/geometry`, ["type", "coordinates"]);
  const stated = member(node, "id");
  const number = numberOf(stated);
  const localId = textOf(stated) ?? (number === undefined ? String(index) : String(number));
  const id = freeId(context, context.run.options.base + encodeIriPart(localId), localId, pointer, node.at);
  const properties = member(node, "properties");
  const trajectory = liftTrajectory(context, id, node, pointer, systems);
  const prism = member(node, "temporalGeometry");
  const motion: LiftedMotion =
    prism === undefined
      ? { geometries: [], native: {} }
      : liftMotion(context, id, prism, `${pointer}/temporalGeometry`, systems);
  const list = member(node, "temporalProperties");
  if (list !== undefined) liftProperties(context, id, list, `${pointer}/temporalProperties`, systems);
  const plain = trajectory.length > 0 ? [] : liftShape(context, node, pointer, systems);
  const geometries = [...motion.geometries, ...trajectory, ...plain, ...liftBox(context, node, pointer, systems)];
  const existence = lifespan(context, node, pointer);
  const kept = entriesOf(properties).filter(
    ({ key, value }) => trajectory.length === 0 || value.kind !== "seq" || key === "name",
  );
  const name = ["name", "label", "title"]
    .map((key) => textOf(member(properties, key)))
    .find((text) => text !== undefined);
  const entity: Entity = {
    ...nativeContext("mf"),
    type: "Entity",
    id,
    entityTypes: [MOVING_FEATURE],
    label: { und: name ?? localId },
    ...(stated === undefined ? {} : { identifiers: [{ scheme: ID_SCHEME, notation: localId }] }),
    ...(existence === undefined ? {} : { existence }),
    ...(geometries.length === 0 ? {} : { geometries }),
    ...(kept.length === 0
      ? {}
      : { "mf:properties": Object.fromEntries(kept.map(({ key, value }) => [key, toJson(value)])) }),
    ...(Object.keys(motion.native).length === 0 ? {} : { "mf:temporalGeometry": motion.native }),
  };
  context.emit({ kind: "resource", resource: entity, source: jsonPlace(pointer, node.at) });
}

/** The Trajectory encoding: a line whose positions have their times in `properties.datetimes`; other lists there go along with them. */
function liftTrajectory(
  context: FileContext,
  id: string,
  node: Node,
  pointer: string,
  systems: Systems,
): readonly Geometry[] {
  const properties = member(node, "properties");
  const datetimes = member(properties, "datetimes");
  if (datetimes === undefined || member(node, "temporalGeometry") !== undefined) return [];
  const line = member(member(node, "geometry"), "coordinates");
  const at = `${pointer}/properties`;
  if (line?.kind !== "seq") {
    missing(context, "geometry", pointer, node.at);
    return [];
  }
  const type = member(member(node, "geometry"), "type");
  if (textOf(type) !== "LineString") badForm(context, "type", `${pointer}/geometry/type`, type ?? line, A_LINE);
  const times = liftTimes(context, datetimes, `${at}/datetimes`, systems);
  const coordinates = line.items.map(numbersOf);
  const tracks = entriesOf(properties).flatMap(({ key, value }) =>
    value.kind === "seq" && key !== "datetimes"
      ? [{ name: key, node: value, values: value, pointer: at + jsonPointer(key) }]
      : [],
  );
  emitTracks(context, id, { datetimes, node: properties as Node, at, key: "trajectory" }, tracks, systems);
  const count = itemsOf(datetimes).length;
  const isFlawed = coordinates.some((one) => one?.length !== 2 && one?.length !== 3);
  if (isFlawed) badForm(context, "coordinates", `${pointer}/geometry/coordinates`, line, POSITIONS);
  else if (coordinates.length !== count) {
    const values = { member: "coordinates", count: coordinates.length, expected: count };
    context.emit(context.run.report.own("MOV-012", values, jsonPlace(`${pointer}/geometry/coordinates`, line.at)));
  } else if (times !== undefined) {
    const rs = systemOfPositions(context, systems, coordinates[0]?.length ?? 2, `${pointer}/geometry`, line);
    return [
      {
        type: "MovingPoint",
        times,
        coordinates: coordinates as readonly (readonly number[])[],
        rs,
        role: "trajectory",
      },
    ];
  }
  return [];
}

const A_LINE = { en: "LineString, as a trajectory has it", ja: "軌跡のLineString" };

/** The plain geometry of GeoJSON: the space that the motion covers. */
function liftShape(context: FileContext, node: Node, pointer: string, systems: Systems): readonly Geometry[] {
  const geometry = member(node, "geometry");
  if (geometry === undefined || isNothing(geometry)) return [];
  const type = textOf(member(geometry, "type"));
  const coordinates = member(geometry, "coordinates");
  if (type === undefined || !SHAPES.has(type) || coordinates === undefined) {
    badForm(context, "geometry", `${pointer}/geometry`, geometry, { en: "a geometry of GeoJSON", ja: "GeoJSONの幾何" });
    return [];
  }
  const depth = { Point: 0, MultiPoint: 1, LineString: 1, MultiLineString: 2, Polygon: 2, MultiPolygon: 3 }[
    type
  ] as number;
  const size = sizeAt(coordinates, depth);
  if (size === undefined) {
    badForm(context, "coordinates", `${pointer}/geometry/coordinates`, coordinates, POSITIONS);
    return [];
  }
  const rs = systemOfPositions(context, systems, size, `${pointer}/geometry`, geometry);
  return [{ type, coordinates: toJson(coordinates), rs, role: "footprint" } as unknown as Geometry];
}

/** Numbers of the positions at a depth, all of one size; undefined otherwise. */
function sizeAt(node: Node, depth: number): number | undefined {
  if (depth === 0) {
    const size = numbersOf(node)?.length;
    return size === 2 || size === 3 ? size : undefined;
  }
  const sizes = new Set(itemsOf(node).map((one) => sizeAt(one, depth - 1)));
  return sizes.size === 1 ? [...sizes][0] : undefined;
}

function liftBox(context: FileContext, node: Node, pointer: string, systems: Systems): readonly Geometry[] {
  const box = member(node, "bbox");
  if (box === undefined || isNothing(box)) return [];
  const bbox = numbersOf(box);
  const half = (bbox?.length ?? 0) / 2;
  if (bbox === undefined || (half !== 2 && half !== 3)) {
    badForm(context, "bbox", `${pointer}/bbox`, box, { en: "4 or 6 numbers", ja: "4個か6個の数" });
    return [];
  }
  return [
    { type: "Box", bbox, rs: systemOfPositions(context, systems, half, `${pointer}/bbox`, box), role: "bounding" },
  ];
}

/** `time`: the life span of the feature (MF-JSON 1.0, 7.2.6). */
function lifespan(context: FileContext, node: Node, pointer: string): TimeExtent | undefined {
  const time = member(node, "time");
  if (time === undefined || isNothing(time)) return undefined;
  const [start, end] = itemsOf(time).map(timeOf);
  if (time.kind !== "seq") badForm(context, "time", `${pointer}/time`, time, A_LIST);
  else if (start === undefined) badForm(context, "time", `${pointer}/time`, time, TIMES);
  else return end === undefined ? { at: start } : { start, end, bounds: "[]" };
  return undefined;
}
