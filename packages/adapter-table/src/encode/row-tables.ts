// SPDX-License-Identifier: Apache-2.0
import type { EncodeEvent } from "@jiku/adapter";
import type { Entity, Geometry, Observation, Result, TimeExtent, Uncertainty } from "@jiku/model";
import { lossAt } from "./losses.js";
import type { OutCell, OutColumn, OutTable, OutTables } from "./out-table.js";
import { ENTITY_COLUMNS, OBSERVATION_COLUMNS } from "./own-columns.js";
import { wktText } from "./wkt-text.js";

const HELD_OF_OBSERVATION = new Set([
  "type",
  "id",
  "origin",
  "featureOfInterest",
  "observedProperty",
  "phenomenonTime",
  "resultTime",
  "result",
  "geometry",
  "source",
  "@context",
]);
const HELD_OF_ENTITY = new Set(["type", "id", "entityTypes", "label", "geometries", "source", "@context"]);

/** Adds an observation to its table; what has no column is a loss. */
export function* observationRow(tables: OutTables, one: Observation): Generator<EncodeEvent> {
  const { id, result } = one;
  if (result.kind === "vector" || result.kind === "field") {
    yield lossAt(id, [], "dropped");
    return;
  }
  const table = tables.table("observations", "observation", OBSERVATION_COLUMNS);
  yield* unheld(one, HELD_OF_OBSERVATION);
  const time = one.phenomenonTime ?? {};
  yield* timeLosses(id, time);
  yield* resultLosses(id, result);
  const geometry =
    one.geometry === undefined ? null : yield* geometryCell(table, id, ["geometry"], one.geometry, "sampledAt");
  const uncertainty = "uncertainty" in result ? result.uncertainty : undefined;
  const cells: Readonly<Record<string, OutCell | undefined>> = {
    id,
    feature: one.featureOfInterest,
    property: one.observedProperty,
    origin: one.origin,
    time: time.at,
    start: time.start,
    end: time.end,
    resultTime: one.resultTime,
    ...resultCells(result),
    ...uncertaintyCells(uncertainty),
    geometry,
  };
  push(table, OBSERVATION_COLUMNS, cells);
}

function resultCells(result: Result): Readonly<Record<string, OutCell | undefined>> {
  switch (result.kind) {
    case "quantity":
      return { value: result.value, unit: result.unit, missing: result.missing };
    case "count":
      return { count: result.count };
    case "category":
      return { category: result.category };
    case "truth":
      return { truth: result.truth };
    case "text":
      return { text: result.text };
    default:
      return {};
  }
}

function uncertaintyCells(one: Uncertainty | undefined): Readonly<Record<string, OutCell | undefined>> {
  if (one?.kind === "standard") return { standardUncertainty: one.value };
  return one?.kind === "interval" ? { lower: one.lower, upper: one.upper } : {};
}

function* resultLosses(id: string, result: Result): Generator<EncodeEvent> {
  const held = new Set(["kind", "value", "unit", "missing", "count", "category", "truth", "text", "uncertainty"]);
  for (const key of Object.keys(result)) if (!held.has(key)) yield lossAt(id, ["result", key], "dropped");
  if (result.kind !== "quantity" && "missing" in result) yield lossAt(id, ["result", "missing"], "dropped");
  const uncertainty = "uncertainty" in result ? result.uncertainty : undefined;
  if (uncertainty === undefined) return;
  const isHeld = result.kind === "quantity" && (uncertainty.kind === "standard" || uncertainty.kind === "interval");
  const extra = Object.keys(uncertainty).filter((key) => !["kind", "value", "lower", "upper"].includes(key));
  if (!isHeld) yield lossAt(id, ["uncertainty"], "dropped");
  else for (const key of extra) yield lossAt(id, ["uncertainty", key], "dropped");
}

function* timeLosses(id: string, time: TimeExtent): Generator<EncodeEvent> {
  for (const key of Object.keys(time))
    if (!["at", "start", "end"].includes(key)) yield lossAt(id, ["phenomenonTime", key], "dropped");
}

function* unheld(one: Observation | Entity, held: ReadonlySet<string>): Generator<EncodeEvent> {
  for (const key of Object.keys(one)) if (!held.has(key)) yield lossAt(one.id, [key], "dropped");
}

function* geometryCell(
  table: OutTable,
  id: string,
  path: readonly (string | number)[],
  geometry: Geometry,
  role: string,
): Generator<EncodeEvent, string | null> {
  const wkt = wktText(geometry);
  table.crs ??= geometry.rs ?? "";
  if (wkt === undefined || table.crs !== (geometry.rs ?? "")) {
    yield lossAt(id, path, "dropped");
    return null;
  }
  const rest = Object.keys(geometry).filter((key) => !["type", "coordinates", "rs", "role"].includes(key));
  for (const key of rest) yield lossAt(id, [...path, key], "dropped");
  if (geometry.role !== role) yield lossAt(id, [...path, "role"], "defaulted");
  return wkt;
}

/** Adds an entity to its table; what has no column is a loss. */
export function* entityRow(tables: OutTables, one: Entity): Generator<EncodeEvent> {
  const { id, entityTypes, label, geometries = [] } = one;
  const table = tables.table("entities", "feature", ENTITY_COLUMNS);
  yield* unheld(one, HELD_OF_ENTITY);
  for (let i = 1; i < entityTypes.length; i++) yield lossAt(id, ["entityTypes", i], "dropped");
  const [first] = Object.entries(label ?? {});
  if (label !== undefined && (Object.keys(label).length > 1 || first?.[0] !== "und"))
    yield lossAt(id, ["label"], "widened");
  let geometry: string | null = null;
  for (const [i, shape] of geometries.entries()) {
    const path = ["geometries", i];
    if (i === 0) geometry = yield* geometryCell(table, id, path, shape, "location");
    else yield lossAt(id, path, "dropped");
  }
  push(table, ENTITY_COLUMNS, { id, entityTypes: entityTypes[0], label: first?.[1], geometries: geometry });
}

/** The image of nothing: a table of entities without rows. */
export function emptyTable(tables: OutTables): void {
  tables.table("entities", "feature", ENTITY_COLUMNS);
}

function push(
  table: OutTable,
  columns: readonly OutColumn[],
  cells: Readonly<Record<string, OutCell | undefined>>,
): void {
  table.pending.push(columns.map(({ name }) => cells[name] ?? null));
  table.count++;
}
