// SPDX-License-Identifier: Apache-2.0
import type { DecodeEvent, DecodeRun } from "@jiku/adapter";
import type { Geometry, NativeLocation, ReferenceSystem, RsKind } from "@jiku/model";
import { referenceSystem } from "@jiku/spacetime";
import type { TableDescription } from "../description/table-description.js";
import type { GeoColumn } from "../source/geo-metadata.js";
import type { TableSystem } from "./geometry.js";
import { partId } from "./lift-context.js";

const KINDS: Readonly<Record<string, RsKind>> = {
  GeographicCRS: "geodetic",
  GeodeticCRS: "geodetic",
  ProjectedCRS: "projected",
  VerticalCRS: "vertical",
  CompoundCRS: "compound",
  EngineeringCRS: "engineering",
};

/** Systems by column, the resources that describe them, and the boxes that the file states. */
export interface LiftedSystems {
  readonly systems: ReadonlyMap<string, TableSystem>;
  readonly spatial: readonly Geometry[];
}

/**
 * The reference systems of a table: of GeoParquet columns as their metadata say, else the one of the description or the one
 * that the user states. GeoParquet writes x before y whatever the axes of the system are.
 */
export function* liftSystems(
  run: DecodeRun,
  base: string,
  geo: readonly GeoColumn[],
  description: TableDescription | undefined,
): Generator<DecodeEvent, LiftedSystems> {
  const systems = new Map<string, TableSystem>();
  const spatial: Geometry[] = [];
  const said = description?.crs;
  const given = said === undefined ? run.options.declared?.["crs"] : undefined;
  const open = said ?? given;
  if (open !== undefined) systems.set("", { rs: open, swap: false });
  if (given !== undefined) {
    const at: NativeLocation = { kind: "table" };
    yield run.report.shared("AD-109", { concept: "crs", value: given }, at);
  }
  for (const column of geo) {
    const system = yield* systemOf(base, column, open);
    systems.set(column.name, system);
    if (!systems.has("")) systems.set("", system);
    const box = boxOf(column, system);
    if (box !== undefined) spatial.push(box);
    if (column.edges !== undefined && column.edges !== "planar")
      yield run.report.own(
        "TBL-009",
        { column: column.name, edges: column.edges },
        { kind: "array", variable: column.name, attribute: column.attribute },
      );
  }
  return { systems, spatial };
}

function* systemOf(base: string, column: GeoColumn, open: string | undefined): Generator<DecodeEvent, TableSystem> {
  const { crs, epoch } = column;
  if (crs.kind === "undeclared") return { rs: open, swap: false };
  const registered = crs.code === undefined ? undefined : referenceSystem(crs.code);
  const first = registered?.axes?.[0]?.direction ?? crs.firstAxis;
  const swap = first === "north" || first === "south";
  if (registered !== undefined && crs.code !== undefined && epoch === undefined) return { rs: crs.code, swap };
  if (registered === undefined && crs.projjson === undefined) return { rs: crs.code, swap };
  const id = partId(base, "_", "reference-systems", column.name);
  const type = (crs.projjson as { readonly type?: string } | undefined)?.type ?? "";
  const resource: ReferenceSystem = {
    type: "ReferenceSystem",
    id,
    ...(crs.name === undefined ? {} : { label: { und: crs.name } }),
    kind: registered?.kind ?? KINDS[type] ?? "engineering",
    ...(registered === undefined || crs.code === undefined ? {} : { definition: crs.code }),
    ...(crs.projjson === undefined ? {} : { projjson: crs.projjson }),
    ...(epoch === undefined ? {} : { dynamic: true, epoch }),
  };
  const source: NativeLocation = { kind: "array", variable: column.name, attribute: column.attribute };
  yield { kind: "resource", resource, source };
  return { rs: id, swap };
}

function boxOf({ bbox }: GeoColumn, { rs, swap }: TableSystem): Geometry | undefined {
  if (bbox === undefined || (bbox.length !== 4 && bbox.length !== 6) || !bbox.every(Number.isFinite)) return undefined;
  const half = bbox.length / 2;
  const corner = (from: number) => {
    const [x, y, ...rest] = bbox.slice(from, from + half) as [number, number, ...number[]];
    return swap ? [y, x, ...rest] : [x, y, ...rest];
  };
  return { type: "Box", bbox: [...corner(0), ...corner(half)], ...(rs === undefined ? {} : { rs }), role: "bounding" };
}
