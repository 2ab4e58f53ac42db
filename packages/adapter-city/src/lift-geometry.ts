// SPDX-License-Identifier: Apache-2.0
import { jsonPointer } from "@jiku/adapter";
import type { Geometry } from "@jiku/model";
import { BOUNDARY_DEPTHS, liesAtZero, type Nested, resolveBoundaries } from "./boundaries.js";
import type { Emit, PlaceOf, UnitContext } from "./lift-context.js";
import { isObject, readSemantics, type SemanticObject } from "./semantics.js";
import { placeVertex, readMatrix, type Template, templateVertex } from "./template.js";
import { realVertex } from "./transform.js";
import type { Vertex } from "./vertex-table.js";

/** A native geometry as one of the model, with the parts that become entities of their own. */
export interface LiftedGeometry {
  readonly geometry: Geometry;
  /** Native type; of an instance that of its template. */
  readonly nativeType: string;
  readonly depth: number;
  readonly semantics: readonly SemanticObject[];
  /** Where the semantic objects are. */
  readonly semanticsAt: PlaceOf;
}

/** A geometry whose indices are resolved by `positionOf`. */
interface Source {
  readonly native: Readonly<Record<string, unknown>>;
  readonly at: PlaceOf;
  readonly positionOf: (index: number) => Vertex | undefined;
  /** Length of the vertex list, for messages. */
  readonly count: number;
}

/** Lifts one item of `geometry`. Faults go to `emit`; undefined when they leave no geometry. */
export function liftGeometry(native: unknown, at: PlaceOf, unit: UnitContext, emit: Emit): LiftedGeometry | undefined {
  const { report } = unit.file;
  if (!isObject(native)) {
    emit(report.own("CTY-017", { member: "geometry", expected: { en: "an object", ja: "オブジェクト" } }, at("")));
    return undefined;
  }
  emitLeftOut(native, at, unit, emit);
  if (native["type"] === "GeometryInstance") return liftInstance(native, at, unit, emit);
  const positionOf = (index: number): Vertex | undefined => vertexAt(unit, index);
  return liftSource({ native, at, positionOf, count: unit.vertices.count }, unit, emit);
}

/** The real coordinates of a vertex of the document; undefined when there is none, or when it is malformed (which CTY-017 has told). */
export function vertexAt(unit: UnitContext, index: number): Vertex | undefined {
  const vertex: Vertex = [0, 0, 0];
  return unit.vertices.read(index, vertex) && !Number.isNaN(vertex[0])
    ? realVertex(vertex, unit.file.dequantise)
    : undefined;
}

/** Members of a geometry and of its semantics that are lifted; what else stands there is lost. */
const LIFTED: ReadonlySet<string> = new Set([
  ...["type", "lod", "boundaries", "semantics", "template", "transformationMatrix"].map((name) => jsonPointer(name)),
  ...["surfaces", "values"].map((name) => jsonPointer("semantics", name)),
]);

function emitLeftOut(native: Readonly<Record<string, unknown>>, at: PlaceOf, unit: UnitContext, emit: Emit): void {
  const { semantics } = native;
  const members = [
    ...Object.keys(native).map((name) => jsonPointer(name)),
    ...(isObject(semantics) ? Object.keys(semantics).map((name) => jsonPointer("semantics", name)) : []),
  ];
  for (const member of members) {
    if (LIFTED.has(member)) continue;
    emit(unit.file.report.loss({ at: at(member), concept: "space.geometry", change: "dropped", recovery: "none" }));
  }
}

function liftInstance(
  native: Readonly<Record<string, unknown>>,
  at: PlaceOf,
  unit: UnitContext,
  emit: Emit,
): LiftedGeometry | undefined {
  const { report, templates } = unit.file;
  const { template: number, boundaries, transformationMatrix } = native;
  const template = typeof number === "number" ? templates[number] : undefined;
  if (template === undefined) {
    emit(report.own("CTY-019", { template: JSON.stringify(number) ?? "–", count: templates.length }, at("/template")));
    return undefined;
  }
  const matrix = readMatrix(transformationMatrix);
  if (matrix === undefined) {
    const expected = { en: "16 numbers that end with 0, 0, 0, 1", ja: "0、0、0、1で終わる16個の数" };
    emit(report.own("CTY-017", { member: "transformationMatrix", expected }, at("/transformationMatrix")));
    return undefined;
  }
  const source: Source = {
    native: { boundaries },
    at,
    positionOf: (index) => vertexAt(unit, index),
    count: unit.vertices.count,
  };
  const reference = (coordinatesOf(source, 1, unit, emit) as readonly Vertex[] | undefined)?.[0];
  return reference === undefined ? undefined : liftSource(instanceSource(template, matrix, reference), unit, emit);
}

function instanceSource(template: Template, matrix: readonly number[], reference: Vertex): Source {
  return {
    native: template.native,
    at: template.at,
    count: template.vertices.length,
    positionOf(index) {
      const vertex = templateVertex(template, index);
      return vertex === undefined ? undefined : placeVertex(vertex, matrix, reference);
    },
  };
}

function liftSource(source: Source, unit: UnitContext, emit: Emit): LiftedGeometry | undefined {
  const { native, at } = source;
  const type = native["type"];
  const depth = typeof type === "string" ? BOUNDARY_DEPTHS.get(type) : undefined;
  if (typeof type !== "string" || depth === undefined) {
    const values = type === undefined ? undefined : { type: String(type), nearest: [...BOUNDARY_DEPTHS.keys()] };
    emit(
      values === undefined
        ? unit.file.report.own("CTY-016", { member: "type" }, at(""))
        : unit.file.report.own("CTY-015", values, at("/type")),
    );
    return undefined;
  }
  const lod = lodOf(source, unit, emit);
  const coordinates = coordinatesOf(source, depth, unit, emit);
  if (coordinates === undefined) return undefined;
  if (lod?.startsWith("0") === true && liesAtZero(coordinates, depth)) countZeroHeight(source, unit);
  const semanticsAt: PlaceOf = (pointer) => at(`/semantics${pointer}`);
  return {
    geometry: modelGeometry(coordinates, depth, unit.file.rs, lod),
    nativeType: type,
    depth,
    semantics:
      native["semantics"] === undefined
        ? []
        : semanticsOf(native["semantics"], coordinates, depth, semanticsAt, unit, emit),
    semanticsAt,
  };
}

function countZeroHeight(source: Source, unit: UnitContext): void {
  const { zeroHeight } = unit.file.tally;
  zeroHeight.count++;
  zeroHeight.first ??= source.at("");
}

/** LoD as text; a number is what CityJSON 1.0 writes (1.0, 3). */
function lodOf({ native, at }: Source, unit: UnitContext, emit: Emit): string | undefined {
  const { lod } = native;
  const { report, version } = unit.file;
  if (typeof lod === "string") return lod;
  if (typeof lod === "number" && version === "1.0") return String(lod);
  if (lod === undefined) emit(report.own("CTY-016", { member: "lod" }, at("")));
  else emit(report.own("CTY-017", { member: "lod", expected: { en: "a text", ja: "文字列" } }, at("/lod")));
  return typeof lod === "number" ? String(lod) : undefined;
}

function coordinatesOf(
  { native, at, positionOf, count }: Source,
  depth: number,
  unit: UnitContext,
  emit: Emit,
): readonly Nested[] | undefined {
  const { report } = unit.file;
  if (native["boundaries"] === undefined) {
    emit(report.own("CTY-016", { member: "boundaries" }, at("")));
    return undefined;
  }
  const place: PlaceOf = (pointer) => at(`/boundaries${pointer}`);
  return resolveBoundaries(native["boundaries"], depth, positionOf, {
    index(index, pointer) {
      if (index < 0 || index >= count) emit(report.own("CTY-012", { index, count }, place(pointer)));
    },
    closedRing: (index, pointer) => emit(report.own("CTY-024", { index }, place(pointer))),
    form: (expected, pointer) =>
      emit(report.own("CTY-017", { member: "boundaries", expected: EXPECTED[expected] }, place(pointer))),
  });
}

const EXPECTED = {
  array: { en: `nested as deep as this type of geometry asks`, ja: "この形状の型が求める深さの入れ子" },
  index: { en: "made of vertex indices", ja: "頂点番号の並び" },
} as const;

function semanticsOf(
  native: unknown,
  coordinates: readonly Nested[],
  depth: number,
  at: PlaceOf,
  unit: UnitContext,
  emit: Emit,
): readonly SemanticObject[] {
  const { report } = unit.file;
  return readSemantics(native, coordinates, depth, {
    form: (member, pointer) => emit(report.own("CTY-017", { member, expected: FORMS[member] }, at(pointer))),
    fit: (detail, pointer) => emit(report.own("CTY-018", { detail }, at(pointer))),
  });
}

const FORMS = {
  semantics: { en: "an object", ja: "オブジェクト" },
  surfaces: { en: "an array", ja: "配列" },
  values: { en: "an array", ja: "配列" },
  surface: { en: "an object", ja: "オブジェクト" },
} as const;

const MODEL_TYPES = ["", "MultiPoint", "MultiLineString", "MultiPolygon", "Polyhedron", "MultiPolyhedron"] as const;

/** A geometry of the model with the nesting of its native type. */
export function modelGeometry(
  coordinates: readonly Nested[],
  depth: number,
  rs: string | undefined,
  lod: string | undefined,
): Geometry {
  return {
    type: MODEL_TYPES[depth],
    ...(rs === undefined ? {} : { rs }),
    role: "shape",
    ...(lod === undefined ? {} : { lod }),
    coordinates,
  } as Geometry;
}
