// SPDX-License-Identifier: Apache-2.0
import type { AxisSpec } from "@jiku/model";
import { between, chance, decimal, pick, several } from "../draw.js";
import type { Frame } from "../facts.js";
import { enumValue, type Fixed, fill, formOf, named, pickVariant, wantsMember } from "../fill.js";
import { optionalTarget, type Scope, target, written } from "../scope.js";
import { cellFrame, type FrameWish, spatialFrame } from "./frames.js";
import { optionalPin } from "./pinned-ref.js";
import { type Box, boxIn, pointIn, polygonIn, shellOf, strip } from "./shapes.js";
import { timeExtent, timeLine } from "./time.js";
import { positions } from "./time-lines.js";
import { uncertainty } from "./uncertainty.js";

export interface GeometryWish extends FrameWish {
  readonly frame?: Frame;
  readonly box?: Box;
  readonly types?: readonly string[];
}

interface Room {
  readonly frame: Frame;
  readonly box: Box;
}

function polygons(
  scope: Scope,
  { frame, box }: Room,
  most: number,
): readonly (readonly (readonly (readonly number[])[])[])[] {
  const count = between(scope.draw, 1, most);
  return Array.from({ length: count }, (_, k) => polygonIn(scope.draw, strip(box, k, count), frame.axes));
}

function prism(scope: Scope, { frame, box }: Room): Fixed {
  const { draw } = scope;
  const base = { frame: { ...frame, axes: frame.axes.slice(0, -1) as readonly AxisSpec[] }, box: box.slice(0, -1) };
  const flat = base.box.length < 2;
  const baseType = enumValue(scope, "PrismBase", flat ? ["Point", "LineString"] : undefined);
  const [bottom, top] = box.at(-1) ?? [0, 1];
  return {
    baseType,
    coordinates:
      baseType === "Point"
        ? pointIn(draw, base.box)
        : baseType === "LineString"
          ? [pointIn(draw, base.box), pointIn(draw, base.box)]
          : baseType === "Polygon"
            ? polygonIn(draw, base.box, base.frame.axes)
            : polygons(scope, base, 2),
    lower: chance(draw, 80) ? bottom : undefined,
    upper: decimal(draw, bottom, top),
  };
}

function moving(scope: Scope, { frame, box }: Room, isPoint: boolean): Fixed {
  const { draw } = scope;
  const line = timeLine(scope, false);
  const count = between(draw, 1, Math.min(3, line.eras?.length ?? 3));
  const each = <T>(make: () => T): readonly T[] => Array.from({ length: count }, make);
  return {
    times: positions(draw, line, count).map(({ text }) => text),
    trs: line.rs,
    coordinates: each(() => (isPoint ? pointIn(draw, box) : polygonIn(draw, boxIn(draw, box), frame.axes))),
    ...(isPoint
      ? {
          orientations: wantsMember(scope, "GeometryMovingPoint", "orientations")
            ? each(() => named(scope, "Quaternion"))
            : undefined,
        }
      : {}),
  };
}

function form(scope: Scope, type: string, room: Room): Fixed {
  const { draw } = scope;
  const { box, frame } = room;
  const point = () => pointIn(draw, box);
  switch (type) {
    case "Point":
      return { coordinates: point() };
    case "MultiPoint":
      return { coordinates: several(draw, 3, point) };
    case "LineString":
      return { coordinates: [point(), ...several(draw, 3, point)] };
    case "MultiLineString":
      return { coordinates: several(draw, 2, () => [point(), point()]) };
    case "Polygon":
      return { coordinates: polygonIn(draw, box, frame.axes) };
    case "MultiPolygon":
      return { coordinates: polygons(scope, room, 3) };
    case "Polyhedron":
      return { coordinates: [shellOf(box)] };
    case "MultiPolyhedron":
      return { coordinates: several(draw, 2, (k) => [shellOf(strip(box, k, 2))]) };
    case "Prism":
      return prism(scope, room);
    case "Box":
      return { bbox: [...box.map(([min]) => min), ...box.map(([, max]) => max)] };
    case "MovingPoint":
      return moving(scope, room, true);
    case "MovingPolygon":
      return moving(scope, room, false);
    default:
      return {};
  }
}

const BY_AXES: Readonly<Record<number, readonly string[]>> = {
  1: ["Point", "MultiPoint", "LineString", "Box"],
  2: [
    "Point",
    "MultiPoint",
    "LineString",
    "MultiLineString",
    "Polygon",
    "MultiPolygon",
    "Box",
    "Prism",
    "MovingPoint",
    "MovingPolygon",
  ],
};
const SOLID = ["Polyhedron", "MultiPolyhedron"];

/** A geometry in a system whose axes it follows: right dimension and range, rings closed and turned the right way. */
export function geometry(scope: Scope, wish: GeometryWish = {}): unknown {
  const { draw } = scope;
  const common = {
    validTime: wantsMember(scope, "GeometryPoint", "validTime", 30) ? timeExtent(scope) : undefined,
    uncertainty: wantsMember(scope, "GeometryPoint", "uncertainty", 30) ? uncertainty(scope) : undefined,
  };
  if (wish.frame === undefined && wish.types === undefined && chance(draw, 20)) {
    const cells = chance(draw, 50) ? cellFrame(scope) : undefined;
    if (cells !== undefined && scope.allowance.hasChoice("Geometry", "CellSet"))
      return fill(scope, "GeometryCellSet", {
        ...common,
        cells: several(draw, 3, () => pick(draw, cells.cells ?? [])),
        rs: cells.rs,
      });
    if (scope.allowance.hasChoice("Geometry", "External"))
      return fill(scope, "GeometryExternal", {
        ...common,
        asset: written(scope, target(scope, ["Asset"]).id),
        rs: spatialFrame(scope).rs,
      });
  }
  const frame = wish.frame ?? spatialFrame(scope, wish);
  const types = [
    ...(BY_AXES[Math.min(2, frame.axes.length)] ?? []),
    ...(frame.axes.length === 3 ? [...SOLID, ...SOLID] : []),
  ];
  const wanted = wish.types === undefined ? types : types.filter((type) => wish.types?.includes(type));
  const name = pickVariant(scope, "Geometry", wanted.length > 0 ? wanted : types);
  const type = formOf(name).tagValue ?? "";
  const box = boxIn(draw, wish.box ?? frame.box);
  return fill(scope, name, { ...common, rs: frame.rs, ...form(scope, type, { frame, box }) });
}

/** A rotation: a unit quaternion. */
export function quaternion(scope: Scope): unknown {
  const [x, y, z, w] = pick(scope.draw, [
    [0, 0, 0, 1],
    [1, 0, 0, 0],
    [0, 0.6, 0, 0.8],
    [0.5, -0.5, 0.5, 0.5],
  ] as const);
  return { x, y, z, w };
}

/** Over what space a value speaks. */
export function spatialSupport(scope: Scope): unknown {
  const { draw } = scope;
  const frame = spatialFrame(scope);
  const kind = enumValue(scope, "SpatialKind");
  const box = boxIn(draw, frame.box);
  const bbox = [...box.map(([min]) => min), ...box.map(([, max]) => max)];
  return fill(scope, "SpatialSupport", {
    kind,
    rs: kind === "none" && chance(draw, 80) ? undefined : frame.rs,
    epoch: wantsMember(scope, "SpatialSupport", "epoch", 20) ? 2011.4 : undefined,
    verticalRs:
      scope.datum === "jgd" && wantsMember(scope, "SpatialSupport", "verticalRs", 15) ? "EPSG:6695" : undefined,
    grid: wantsMember(scope, "SpatialSupport", "grid", 20) ? optionalPin(scope, ["Asset"]) : undefined,
    bbox: kind !== "none" && wantsMember(scope, "SpatialSupport", "bbox", 20) ? bbox : undefined,
    pose: undefined,
    ...(wantsMember(scope, "SpatialSupport", "pose", 15) ? pose(scope) : {}),
  });
}

function pose(scope: Scope): Fixed {
  const found = optionalTarget(scope, ["Transform"]);
  return found === undefined ? {} : { pose: written(scope, found.id) };
}

/** A scale with its sizes in order. */
export function scale(scope: Scope, extent?: { readonly value: number; readonly unit: string }): unknown {
  const { draw } = scope;
  const dimension = extent === undefined ? enumValue(scope, "ScaleDimension") : "space";
  const unit = extent?.unit ?? (dimension === "space" ? "m" : "s");
  const size = (value: number, member: string) =>
    wantsMember(scope, "Scale", member, 50) ? { value, unit } : undefined;
  const largest = extent?.value ?? decimal(draw, 100, 1000);
  return fill(scope, "Scale", {
    dimension,
    resolution: size(largest / 100, "resolution"),
    characteristic: size(largest / between(draw, 2, 10), "characteristic"),
    supportSize: size(largest / 50, "supportSize"),
    extent: extent ?? (dimension === "time" ? size(largest, "extent") : undefined),
  });
}
