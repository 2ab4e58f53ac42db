// SPDX-License-Identifier: Apache-2.0
import { createHashIndex, type DecodeEvent, encodeIriPart, type HashIndex, hashBytes } from "@jiku/adapter";
import type { Entity, Observation, Origin, Place } from "@jiku/model";
import { isIri } from "../description/description-reader.js";
import { cellPlace, type Row } from "../source/table-source.js";
import { type LiftContext, partId } from "./lift-context.js";
import { flagsOf, resultOf } from "./result.js";
import { conditionsIn, extentIn, geometriesIn, type RowCommon, type RowContext, textIn, timeIn } from "./row-parts.js";
import { type RowPlan, rowPlan } from "./row-plan.js";
import type { TableColumn } from "./table-column.js";

const FEATURE = "http://www.opengis.net/ont/geosparql#Feature";
const FEATURE_OF_INTEREST = "http://www.w3.org/ns/sosa/FeatureOfInterest";
const ORIGINS: ReadonlySet<string> = new Set([
  "measured",
  "simulated",
  "assimilated",
  "forecast",
  "derived",
  "asserted",
  "inferred",
]);

/** Lifts rows one by one; of the rows before, only hashes of their keys are held. */
export interface RowLifter {
  take(row: Row): readonly DecodeEvent[];
}

const encoder = new TextEncoder();

/** A lifter for rows that are features or observations, as declared. */
export function rowLifter(context: LiftContext, meaning: "feature" | "observation"): RowLifter {
  const plan = rowPlan(context);
  const keys = createHashIndex();
  const features = createHashIndex();
  return {
    take(row) {
      const events: DecodeEvent[] = [];
      const at: RowContext = { context, plan, row, emit: (event) => void events.push(event) };
      const id = rowId(at, keys);
      if (meaning === "feature") liftFeature(at, id);
      else liftObservations(at, id, features);
      return events;
    },
  };
}

/** The id of a row: the IRI in its column, else its key, else its number; a key that comes again is AD-113. */
function rowId(at: RowContext, keys: HashIndex): string {
  const { context, plan, row } = at;
  const stated = textIn(at, plan.one("id"));
  const parts = plan.keys.map((column) => textIn(at, column) ?? "");
  const isKeyed = isIri(stated) || (parts.length > 0 && parts.some((part) => part !== ""));
  const id = isIri(stated)
    ? stated
    : isKeyed
      ? partId(context.base, ...parts)
      : partId(context.base, "rows", row.index);
  if (!isKeyed || addTo(keys, id)) return id;
  const { run, source } = context;
  const extras = { case: "no-line", file: source.file, ...(row.line === undefined ? {} : { at: { line: row.line } }) };
  const name = isIri(stated) ? stated : parts.join(", ");
  at.emit(run.report.shared("AD-113", { id: name }, cellPlace(plan.keys[0]?.native.name, row.index), extras));
  return `${id}/${row.index}`;
}

const hash = { high: 0, low: 0 };

function addTo(index: HashIndex, text: string): boolean {
  const bytes = encoder.encode(text);
  hashBytes(bytes, 0, bytes.length, hash);
  return index.add(hash.high, hash.low) >= 0;
}

function liftFeature(at: RowContext, id: string): void {
  const { context, plan, row, emit } = at;
  const geometries = geometriesIn(at, "location");
  const label = textIn(at, plan.one("label"));
  const stated = textIn(at, plan.one("type"));
  const declared = isIri(stated) ? stated : context.description?.featureType;
  const type = declared ?? (plan.geometry.length > 0 || geometries.length > 0 ? FEATURE : FEATURE_OF_INTEREST);
  const notation = plan.keys.map((column) => textIn(at, column) ?? "").join(" ");
  const entity: Entity = {
    type: "Entity",
    id,
    ...(label === undefined ? {} : { label: { und: label } }),
    ...(notation.trim() === "" ? {} : { identifiers: [{ scheme: context.datasetId, notation }] }),
    entityTypes: [type],
    ...(geometries.length === 0 ? {} : { geometries }),
  };
  const places: Place[] = plan.geometry.map((column, i) => [
    `/geometries/${i}`,
    cellPlace(column.native.name, row.index),
  ]);
  emit({ kind: "resource", resource: entity, source: cellPlace(undefined, row.index), places });
  const isTimed = [plan.one("time"), plan.one("start")].some((column) => column !== undefined);
  for (const column of plan.values)
    liftValue(at, partId(`${id}/`, column.native.name), column, {
      feature: id,
      origin: context.description?.origin ?? (isTimed ? undefined : "asserted"),
      placed: false,
    });
}

function liftObservations(at: RowContext, id: string, features: HashIndex): void {
  const { context, plan } = at;
  const stated = textIn(at, plan.one("origin"));
  const origin = stated !== undefined && ORIGINS.has(stated) ? (stated as Origin) : context.description?.origin;
  const feature = featureOf(at, features) ?? context.description?.feature;
  const isOne = plan.values.length === 1 || plan.one("id") !== undefined;
  let first = true;
  for (const column of plan.values) {
    const own = isOne && first ? id : partId(`${id}/`, column.native.name);
    if (liftValue(at, own, column, { feature, origin, placed: true })) first = false;
  }
}

/** The feature that a row names; one that has no IRI becomes an Entity when it is met first. */
function featureOf(at: RowContext, features: HashIndex): string | undefined {
  const { context, plan, row, emit } = at;
  const column = plan.one("feature");
  const name = textIn(at, column);
  if (name === undefined || isIri(name)) return name;
  const id = `${context.base}features/${encodeIriPart(name)}`;
  if (addTo(features, id)) {
    const entity: Entity = {
      type: "Entity",
      id,
      label: { und: name },
      identifiers: [{ scheme: context.datasetId, notation: name }],
      entityTypes: [context.description?.featureType ?? FEATURE_OF_INTEREST],
    };
    emit({ kind: "resource", resource: entity, source: cellPlace(column?.native.name, row.index) });
  }
  return id;
}

interface ValueOwner {
  readonly feature: string | undefined;
  readonly origin: Origin | undefined;
  /** The geometry of the row is where the value was sampled. */
  readonly placed: boolean;
}

function liftValue(at: RowContext, id: string, column: TableColumn, owner: ValueOwner): boolean {
  const { context, plan, row, emit } = at;
  const stated = textIn(at, plan.one("property"));
  const property = isIri(stated) ? stated : context.properties.get(column.native.name);
  if (property === undefined) return false;
  const result = resultOf(at, column);
  if (result === undefined) return false;
  const { feature, origin } = owner;
  const { phenomenonTime, resultTime, geometry, conditions } = commonOf(at, owner.placed);
  const flags = flagsOf(at, column);
  const support = plan.supports.get(column);
  const observation: Observation = {
    type: "Observation",
    id,
    ...(origin === undefined ? {} : { origin }),
    ...(feature === undefined ? {} : { featureOfInterest: feature }),
    observedProperty: property,
    ...(phenomenonTime === undefined ? {} : { phenomenonTime }),
    ...(resultTime === undefined ? {} : { resultTime }),
    ...(conditions.length === 0 ? {} : { conditions }),
    ...(support === undefined ? {} : { support }),
    result,
    ...(flags.length === 0 ? {} : { flags }),
    ...(geometry === undefined ? {} : { geometry }),
  };
  emit({
    kind: "resource",
    resource: observation,
    source: cellPlace(column.native.name, row.index),
    places: placesOf(plan, row),
  });
  return true;
}

/** What all values of a row have in common, read once. */
function commonOf(at: RowContext, placed: boolean): RowCommon {
  at.common ??= {
    phenomenonTime: extentIn(at),
    resultTime: timeIn(at, "resultTime")?.text,
    geometry: placed ? geometriesIn(at, "sampledAt")[0] : undefined,
    conditions: conditionsIn(at),
  };
  return at.common;
}

function placesOf(plan: RowPlan, row: Row): readonly Place[] {
  const named = (pointer: string, column: TableColumn | undefined): readonly Place[] =>
    column === undefined ? [] : [[pointer, cellPlace(column.native.name, row.index)]];
  return [
    ...named("/phenomenonTime", plan.one("time") ?? plan.one("start")),
    ...named("/geometry", plan.geometry[0] ?? plan.one("x")),
    ...named("/featureOfInterest", plan.one("feature")),
  ];
}
