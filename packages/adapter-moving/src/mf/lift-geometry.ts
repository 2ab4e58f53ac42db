// SPDX-License-Identifier: Apache-2.0
import { partId } from "@jiku/adapter";
import type { Geometry, Interpolation } from "@jiku/model";
import { itemsOf, jsonPlace, member, type Node, numbersOf, textOf } from "@jiku/syntax/json";
import { badForm, type FileContext, missing, POSITIONS, tellUnread } from "../lift-context.js";
import { checkCount, liftBase, liftOrientations } from "./lift-shape.js";
import { liftTimes } from "./lift-times.js";
import { type Systems, systemOfPositions, systemsOf, tellSystems } from "./systems.js";

/** What a temporal geometry gives: geometries, and native members that the model has no place for. */
export interface LiftedMotion {
  readonly geometries: readonly Geometry[];
  readonly native: Readonly<Record<string, unknown>>;
}

const INTERPOLATIONS: ReadonlySet<string> = new Set(["Discrete", "Step", "Linear", "Quadratic", "Cubic"]);
const READ = [
  "id",
  "type",
  "datetimes",
  "coordinates",
  "interpolation",
  "base",
  "orientations",
  "crs",
  "trs",
  "prisms",
];
const DEPTHS: Readonly<Record<string, number>> = {
  MovingPoint: 1,
  MovingLineString: 2,
  MovingPointCloud: 2,
  MovingPolygon: 3,
};
const NOTHING: LiftedMotion = { geometries: [], native: {} };

/** Lifts the temporal geometry of a feature (MF-JSON 1.0, 7.2.2), its parts one by one. */
export function liftMotion(
  context: FileContext,
  id: string,
  node: Node,
  pointer: string,
  around: Systems,
): LiftedMotion {
  const systems = systemsOf(node, around);
  tellUnread(context, node, pointer, READ);
  tellSystems(context, node, pointer);
  tellUnread(context, member(node, "base"), `${pointer}/base`, ["type", "href"]);
  itemsOf(member(node, "orientations")).forEach((one, i) => {
    tellUnread(context, one, `${pointer}/orientations/${i}`, ["scales", "angles"]);
  });
  const type = textOf(member(node, "type")) ?? "";
  if (type === "MovingGeometryCollection") {
    const prisms = member(node, "prisms");
    if (prisms === undefined) missing(context, "prisms", pointer, node.at);
    const parts = itemsOf(prisms).map((one, i) =>
      liftMotion(context, partId(id, String(i)), one, `${pointer}/prisms/${i}`, systems),
    );
    return {
      geometries: parts.flatMap(({ geometries }) => geometries),
      native: Object.fromEntries(
        parts.flatMap(({ native }, i) => Object.entries(native).map(([key, value]) => [`${key}/${i}`, value])),
      ),
    };
  }
  const depth = DEPTHS[type];
  if (depth === undefined) {
    const expected = { en: "a kind of moving geometry", ja: "移動する幾何の種類" };
    badForm(context, "type", `${pointer}/type`, member(node, "type") ?? node, expected);
    return NOTHING;
  }
  return liftPrism(context, id, { node, pointer, type, depth }, systems);
}

interface Prism {
  readonly node: Node;
  readonly pointer: string;
  readonly type: string;
  /** Nesting of a position within the coordinates of one time. */
  readonly depth: number;
}

function liftPrism(context: FileContext, id: string, prism: Prism, systems: Systems): LiftedMotion {
  const { node, pointer, type } = prism;
  const [datetimes, list] = [member(node, "datetimes"), member(node, "coordinates")];
  if (datetimes === undefined) missing(context, "datetimes", pointer, node.at);
  if (list === undefined) missing(context, "coordinates", pointer, node.at);
  if (datetimes === undefined || list === undefined) return NOTHING;
  const times = liftTimes(context, datetimes, `${pointer}/datetimes`, systems);
  const shapes = itemsOf(list).map((one) => positionsOf(one, prism.depth - 1));
  const bad = shapes.indexOf(undefined);
  if (list.kind !== "seq" || bad >= 0) {
    badForm(
      context,
      "coordinates",
      `${pointer}/coordinates${bad < 0 ? "" : `/${bad}`}`,
      itemsOf(list)[bad] ?? list,
      POSITIONS,
    );
    return NOTHING;
  }
  const count = itemsOf(datetimes).length;
  if (!checkCount(context, "coordinates", list, count, pointer)) return NOTHING;
  if (times === undefined)
    return {
      geometries: [],
      native: { datetimes: itemsOf(datetimes).map((one) => textOf(one) ?? null), coordinates: shapes },
    };
  const rs = systemOfPositions(context, systems, sizeOf(shapes[0]), `${pointer}/coordinates`, list);
  const interpolation = interpolationOf(context, node, pointer);
  const shape = liftBase(context, id, node, pointer);
  const orientations = liftOrientations(context, node, pointer, count);
  return {
    geometries: [...geometriesOf(context, { type, times, shapes, rs, interpolation }, node, pointer), ...shape],
    native: orientations === undefined ? {} : { orientations },
  };
}

interface Motion {
  readonly type: string;
  readonly times: readonly string[];
  readonly shapes: readonly unknown[];
  readonly rs: string;
  readonly interpolation: Interpolation | undefined;
}

/** Points and polygons move as one geometry; of lines and clouds each time is a geometry of its own, and how one becomes the next is lost. */
function geometriesOf(context: FileContext, motion: Motion, node: Node, pointer: string): readonly Geometry[] {
  const { type, times, shapes, rs, interpolation } = motion;
  const common = { times, rs, role: "trajectory" as const, ...(interpolation === undefined ? {} : { interpolation }) };
  if (type === "MovingPoint") return [{ type, ...common, coordinates: shapes as readonly (readonly number[])[] }];
  if (type === "MovingPolygon")
    return [{ type, ...common, coordinates: shapes as readonly (readonly (readonly (readonly number[])[])[])[] }];
  if (interpolation !== undefined && interpolation !== "Discrete") {
    const at = jsonPlace(`${pointer}/interpolation`, member(node, "interpolation")?.at ?? node.at);
    context.emit(context.run.report.loss({ at, concept: "space.geometry", change: "dropped", recovery: "none" }));
  }
  const kind = type === "MovingLineString" ? ("LineString" as const) : ("MultiPoint" as const);
  return shapes.map((shape, i) => ({
    type: kind,
    coordinates: shape as readonly (readonly number[])[],
    rs,
    role: "location" as const,
    validTime: { at: times[i] as string },
  }));
}

function positionsOf(node: Node, depth: number): unknown {
  if (depth === 0) {
    const numbers = numbersOf(node);
    return numbers !== undefined && (numbers.length === 2 || numbers.length === 3) ? numbers : undefined;
  }
  if (node.kind !== "seq" || node.items.length === 0) return undefined;
  const parts = node.items.map((one) => positionsOf(one, depth - 1));
  return parts.includes(undefined) ? undefined : parts;
}

function sizeOf(shape: unknown): number {
  let one = shape;
  while (Array.isArray(one) && Array.isArray(one[0])) one = one[0];
  return Array.isArray(one) ? one.length : 2;
}

/** How a value becomes the next; absent = undeclared. */
export function interpolationOf(context: FileContext, node: Node, pointer: string): Interpolation | undefined {
  const stated = member(node, "interpolation");
  const text = textOf(stated);
  const found = [...INTERPOLATIONS].find((one) => one.toLowerCase() === text?.toLowerCase());
  if (stated !== undefined && text === undefined)
    badForm(context, "interpolation", `${pointer}/interpolation`, stated, {
      en: "a kind of interpolation",
      ja: "内挿の種類",
    });
  else if (stated !== undefined && found === undefined)
    context.run.unread.push(jsonPlace(`${pointer}/interpolation`, stated.at));
  return found as Interpolation | undefined;
}
