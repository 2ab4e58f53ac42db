// SPDX-License-Identifier: Apache-2.0
import type { Asset, Entity, Geometry } from "@jiku/model";
import { CRS84, CRS84H, GREGORIAN, ID_SCHEME, MOVING_FEATURE } from "../names.js";
import { lossAt } from "./losses.js";
import { anyText, tell, type WriteContext } from "./write-context.js";
import { writeProperties } from "./write-properties.js";

type Motion = Extract<Geometry, { type: "MovingPoint" | "MovingPolygon" }>;

const HELD: ReadonlySet<string> = new Set([
  "@context",
  "id",
  "type",
  "entityTypes",
  "label",
  "identifiers",
  "existence",
  "geometries",
  "mf:properties",
  "mf:temporalGeometry",
]);
const SHAPES: ReadonlySet<string> = new Set([
  "Point",
  "MultiPoint",
  "LineString",
  "MultiLineString",
  "Polygon",
  "MultiPolygon",
]);

/** All entities that move, as a collection of features in the Prism encoding; an empty one, and MOV-020, where none does. */
export function writeFeatures(context: WriteContext): unknown {
  const moving = context.entities.filter(
    (one) => motionsOf(one).length > 0 || one.entityTypes.includes(MOVING_FEATURE),
  );
  if (moving.length === 0 && context.byId.size > 0) tell(context, "MOV-020");
  return { type: "FeatureCollection", features: moving.map((entity) => writeFeature(context, entity)) };
}

function motionsOf({ geometries = [] }: Entity): readonly Motion[] {
  return geometries.filter((one): one is Motion => one.type === "MovingPoint" || one.type === "MovingPolygon");
}

function writeFeature(context: WriteContext, entity: Entity): unknown {
  context.carried.add(entity.id);
  const motions = motionsOf(entity);
  const shape = entity.geometries?.find(({ type }) => SHAPES.has(type));
  const box = entity.geometries?.find(({ type }) => type === "Box");
  const properties = writeProperties(context, entity.id);
  const prism = writeMotions(context, entity, motions);
  tellRest(context, entity, [...motions, shape, box]);
  const time = lifespan(entity);
  const kept = (entity["mf:properties"] ?? {}) as Record<string, unknown>;
  const name = anyText(entity.label);
  const isNamed = ["name", "label", "title"].some((key) => key in kept) || name === localId(entity);
  return {
    type: "Feature",
    id: localId(entity),
    ...systems(context, entity, motions[0] ?? shape),
    ...(prism === undefined ? {} : { temporalGeometry: prism }),
    ...(properties.length === 0 ? {} : { temporalProperties: properties }),
    geometry:
      shape === undefined ? null : { type: shape.type, coordinates: (shape as { coordinates: unknown }).coordinates },
    properties: { ...(isNamed || name === undefined ? {} : { name }), ...kept },
    ...(box?.type === "Box" ? { bbox: box.bbox } : {}),
    ...(time === undefined ? {} : { time }),
  };
}

function writeMotions(context: WriteContext, entity: Entity, motions: readonly Motion[]): unknown {
  const parts = motions.map((one, i) => writeMotion(context, entity, one, i));
  if (parts.length <= 1) return parts[0];
  return { type: "MovingGeometryCollection", prisms: parts };
}

function writeMotion(context: WriteContext, entity: Entity, motion: Motion, i: number): unknown {
  const place = entity.geometries?.indexOf(motion) ?? i;
  const native = entity["mf:temporalGeometry"] as { readonly orientations?: readonly unknown[] } | undefined;
  const base = i === 0 ? writeBase(context, entity) : undefined;
  if (motion.type === "MovingPoint" && motion.orientations !== undefined)
    context.emit(lossAt(entity.id, ["geometries", place, "orientations"], "dropped"));
  for (const member of ["lod", "validTime", "uncertainty"] as const)
    if (motion[member] !== undefined) context.emit(lossAt(entity.id, ["geometries", place, member], "dropped"));
  const orientations = native?.orientations?.length === motion.times.length ? native.orientations : undefined;
  return {
    type: motion.type,
    datetimes: motion.times,
    coordinates: motion.coordinates,
    ...(motion.interpolation === undefined ? {} : { interpolation: motion.interpolation }),
    ...(base === undefined ? {} : { base }),
    ...(orientations === undefined ? {} : { orientations }),
  };
}

function writeBase(context: WriteContext, entity: Entity): unknown {
  const external = entity.geometries?.find(({ type }) => type === "External");
  const asset = external?.type === "External" ? (context.byId.get(external.asset) as Asset | undefined) : undefined;
  if (asset === undefined) return undefined;
  context.carried.add(asset.id);
  return { type: asset.native?.["mediaType"] ?? asset.mediaType, href: asset.href };
}

/** The systems of the positions and times; a system of the package is written by its definition. */
function systems({ byId, emit, carried }: WriteContext, { id }: Entity, geometry: Geometry | undefined): object {
  const rs = geometry?.rs;
  if (geometry !== undefined && rs === undefined) emit(lossAt(id, ["geometries", 0], "defaulted"));
  const system = rs === undefined ? undefined : byId.get(rs);
  const definition = system?.type === "ReferenceSystem" ? (system as { definition?: string }).definition : undefined;
  const name = rs === undefined || rs === CRS84 || rs === CRS84H ? undefined : (definition ?? rs);
  if (rs !== undefined && definition !== undefined) carried.add(rs);
  const trs = geometry?.type === "MovingPoint" || geometry?.type === "MovingPolygon" ? geometry.trs : undefined;
  return {
    ...(name === undefined ? {} : { crs: { type: "Name", properties: { name } } }),
    ...(trs === undefined || trs === GREGORIAN ? {} : { trs: { type: "Name", properties: { name: trs } } }),
  };
}

function lifespan({ existence }: Entity): readonly string[] | undefined {
  if (existence?.at !== undefined) return [existence.at];
  const { start, end } = existence ?? {};
  return start === undefined || end === undefined || start === ".." || end === ".." ? undefined : [start, end];
}

function tellRest({ emit }: WriteContext, entity: Entity, written: readonly (Geometry | undefined)[]): void {
  entity.geometries?.forEach((one, i) => {
    if (!written.includes(one) && one.type !== "External") emit(lossAt(entity.id, ["geometries", i], "dropped"));
  });
  entity.identifiers?.forEach(({ scheme }, i) => {
    if (scheme !== ID_SCHEME) emit(lossAt(entity.id, ["identifiers", i], "dropped"));
  });
  if (entity.existence !== undefined && lifespan(entity) === undefined)
    emit(lossAt(entity.id, ["existence"], "dropped"));
  if (entity.entityTypes.some((one) => one !== MOVING_FEATURE)) emit(lossAt(entity.id, ["entityTypes"], "dropped"));
  for (const member of Object.keys(entity)) if (!HELD.has(member)) emit(lossAt(entity.id, [member], "dropped"));
}

/** The id that it had, or the last part of the IRI. */
function localId({ id, identifiers }: Entity): string {
  const kept = identifiers?.find(({ scheme }) => scheme === ID_SCHEME)?.notation;
  return (
    kept ??
    decodeURIComponent(
      id
        .split(/[/#]/)
        .filter((part) => part !== "")
        .at(-1) ?? "feature",
    )
  );
}
