// SPDX-License-Identifier: Apache-2.0
import type { DecodeOptions } from "@jiku/adapter";
import type { AnyResource, NativeLocation, Place } from "@jiku/model";
import type { GaugeRecord, RecordKind } from "./records.js";
import { splitTime } from "./times.js";
import { at, type Told } from "./told.js";

/** A resource, and where its members stand. */
export interface Lifted {
  readonly resource: AnyResource;
  readonly source: NativeLocation;
  readonly places: readonly Place[];
}

/** What belongs to a resource beside its own record. */
export interface Belongings {
  readonly labels: readonly GaugeRecord[];
  readonly aliases: readonly GaugeRecord[];
  readonly types: readonly GaugeRecord[];
}

type Members = Record<string, unknown>;

/** The IRI of an id; local ones are minted under the base. */
export function iriOf(id: string, base: string): string {
  if (id.includes(":")) return id;
  const hex = (byte: number): string => `%${byte.toString(16).toUpperCase()}`;
  const encode = (one: string): string => [...new TextEncoder().encode(one)].map(hex).join("");
  return base + [...id].map((one) => (/[A-Za-z0-9\-._~]/.test(one) ? one : encode(one))).join("");
}

/** Puts members into a resource, each with its place. */
interface Filling {
  readonly record: GaugeRecord;
  readonly belongings: Belongings;
  readonly base: string;
  readonly places: Place[];
  place(path: string, field: number): void;
  /** A field that is not empty becomes a member. */
  put(into: Members, name: string, field: number, path: string, read?: (text: string) => unknown): void;
  /** What the user states takes the place of what the file does not. */
  fill(into: Members, name: string, concept: "crs" | "unit"): void;
}

/** The resource of a record (FORMAT.md, 3). */
export function lift(record: GaugeRecord, belongings: Belongings, options: DecodeOptions, told: Told): Lifted {
  const filling = openFilling(record, belongings, options, told);
  const members: Members = { id: iriOf(record.id, options.base) };
  (FILLERS[record.kind] as Filler)(members, filling);
  const name = record.kind === "source" ? "title" : "label";
  for (const label of belongings.labels) {
    const [, language, text] = label.fields as readonly [string, string, string];
    members[name] = { ...(members[name] as Members | undefined), [language]: text };
    filling.places.push([`/${name}/${language}`, at(label.line, label.columns[2])]);
  }
  return { resource: members as unknown as AnyResource, source: at(record.line), places: filling.places };
}

function openFilling(
  record: GaugeRecord,
  belongings: Belongings,
  { base, declared }: DecodeOptions,
  told: Told,
): Filling {
  const { fields, line, columns } = record;
  const places: Place[] = [];
  const place = (path: string, field: number): void => void places.push([path, at(line, columns[field])]);
  return {
    record,
    belongings,
    base,
    places,
    place,
    put(into, name, field, path, read = String) {
      if (fields[field] === "") return;
      into[name] = read(fields[field] as string);
      place(path, field);
    },
    fill(into, name, concept) {
      const value = declared?.[concept];
      if (value === undefined || into[name] !== undefined) return;
      into[name] = value;
      told.shared("AD-109", { concept, value }, line);
    },
  };
}

type Filler = (members: Members, filling: Filling) => void;

const FILLERS: Readonly<Partial<Record<RecordKind, Filler>>> = {
  source(members, { put }) {
    members["type"] = "Dataset";
    put(members, "license", 1, "/license");
    put(members, "version", 2, "/version");
    put(members, "issued", 3, "/issued");
  },
  station: fillStation,
  property(members, { put, fill }) {
    members["type"] = "Property";
    put(members, "quantityKind", 1, "/quantityKind");
    put(members, "unit", 2, "/unit");
    fill(members, "unit", "unit");
  },
  value(members, filling) {
    const { put, base } = filling;
    members["type"] = "Observation";
    put(members, "origin", 3, "/origin");
    put(members, "featureOfInterest", 1, "/featureOfInterest", (text) => iriOf(text, base));
    put(members, "observedProperty", 2, "/observedProperty", (text) => iriOf(text, base));
    put(members, "phenomenonTime", 4, "/phenomenonTime", timeOf);
    put(members, "resultTime", 5, "/resultTime");
    members["result"] = resultOf(filling);
  },
};

function fillStation(members: Members, { record, belongings, places, place, put, fill }: Filling): void {
  members["type"] = "Entity";
  if (record.fields[2] !== "") {
    const point: Members = { type: "Point" };
    put(point, "rs", 1, "/geometries/0/rs");
    fill(point, "rs", "crs");
    point["coordinates"] = record.fields.slice(2).flatMap((text) => (text === "" ? [] : [Number(text)]));
    place("/geometries/0/coordinates", 2);
    members["geometries"] = [point];
  }
  const { types, aliases } = belongings;
  for (const [n, { line, columns }] of types.entries()) places.push([`/entityTypes/${n}`, at(line, columns[1])]);
  for (const [n, { line, columns }] of aliases.entries()) places.push([`/identifiers/${n}`, at(line, columns[1])]);
  members["entityTypes"] = types.map(({ fields }) => fields[1]);
  if (aliases.length > 0)
    members["identifiers"] = aliases.map(({ fields: [, scheme, notation] }) => ({ scheme, notation }));
}

function timeOf(text: string): Members {
  return { ...splitTime(text) };
}

function resultOf({ record, put, fill }: Filling): Members {
  const text = record.fields[6] as string;
  const result: Members = { kind: "quantity" };
  if (text.startsWith("?")) put(result, "missing", 6, "/result/missing", (one) => one.slice(1));
  else put(result, "value", 6, "/result/value", Number);
  put(result, "unit", 7, "/result/unit");
  if (result["value"] !== undefined) fill(result, "unit", "unit");
  put(result, "uncertainty", 8, "/result/uncertainty/value", (one) => ({ kind: "standard", value: Number(one) }));
  if (!text.startsWith("?") && String(Number(text)) !== text) result["native"] = { value: text };
  return result;
}
