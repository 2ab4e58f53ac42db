// SPDX-License-Identifier: Apache-2.0
import { jsonPointer, partId } from "@jiku/adapter";
import type { Field, Range, Variable } from "@jiku/model";
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
  textOf,
} from "@jiku/syntax/json";
import { badForm, type FileContext, missing, nativeContext, tellUnread } from "../lift-context.js";
import { GREGORIAN, MF_NAMESPACE } from "../names.js";
import { readForm } from "./forms.js";
import { interpolationOf } from "./lift-geometry.js";
import { checkCount } from "./lift-shape.js";
import { liftTimes } from "./lift-times.js";
import { type Systems, systemsOf } from "./systems.js";

/** One property over time. */
interface Track {
  readonly name: string;
  readonly node: Node;
  readonly values: Node;
  readonly pointer: string;
}

/** Lifts groups of properties that share their times (MF-JSON 1.0, 7.2.5): one Field each. */
export function liftProperties(
  context: FileContext,
  id: string | undefined,
  list: Node,
  pointer: string,
  around: Systems,
): void {
  if (list.kind !== "seq") {
    badForm(context, "temporalProperties", pointer, list, A_LIST);
    return;
  }
  list.items.forEach((group, i) => {
    const at = `${pointer}/${i}`;
    const datetimes = member(group, "datetimes");
    if (group.kind !== "map") badForm(context, "temporalProperties", at, group, AN_OBJECT);
    else if (datetimes === undefined) missing(context, "datetimes", at, group.at);
    else {
      const shared = { datetimes, at, node: group, key: String(i) };
      emitTracks(context, id, shared, tracksOf(context, group, at), systemsOf(group, around));
    }
  });
}

function tracksOf(context: FileContext, group: Node, at: string): readonly Track[] {
  return entriesOf(group).flatMap(({ key, value }): Track[] => {
    if (["datetimes", "crs", "trs", "interpolation"].includes(key)) return [];
    if (value.kind === "seq") return [{ name: key, node: group, values: value, pointer: at }];
    const values = member(value, "values");
    const place = at + jsonPointer(key);
    if (values === undefined) missing(context, "values", place, value.at);
    tellUnread(context, value, place, ["type", "form", "values", "interpolation", "description"]);
    return values === undefined ? [] : [{ name: key, node: value, values, pointer: place }];
  });
}

/** Times that tracks share. */
export interface TrackGroup {
  readonly datetimes: Node;
  readonly node: Node;
  /** Pointer to what holds the times. */
  readonly at: string;
  /** Part of the id of the Field. */
  readonly key: string;
}

/** Gives a Field out whose variables are the tracks. */
export function emitTracks(
  context: FileContext,
  id: string | undefined,
  group: TrackGroup,
  tracks: readonly Track[],
  systems: Systems,
): void {
  const { datetimes, at, node, key } = group;
  const times = liftTimes(context, datetimes, `${at}/datetimes`, systems);
  const variables = new Map<string, Variable>();
  const ranges = new Map<string, Range>();
  const natives = new Map<string, Readonly<Record<string, string>>>();
  for (const track of tracks) {
    const list = `${track.pointer}/values`;
    if (!checkCount(context, "values", track.values, itemsOf(datetimes).length, track.pointer)) continue;
    const range = rangeOf(context, track, list);
    if (range === undefined) continue;
    variables.set(track.name, variableOf(context, track, range));
    ranges.set(track.name, range);
    natives.set(track.name, nativeOf(context, track));
  }
  if (times === undefined || variables.size === 0) return;
  const field: Field = {
    ...nativeContext("mf"),
    type: "Field",
    id: partId(id ?? `${context.run.options.base}_/unnamed`, "properties", key),
    ...(id === undefined ? {} : { featureOfInterest: id }),
    domain: {
      domainType: "PointSeries",
      axes: { t: { kind: "text", values: times } },
      referencing: [{ coordinates: ["t"], rs: GREGORIAN }],
    },
    variables: Object.fromEntries(variables),
    ranges: Object.fromEntries(ranges),
    "mf:tracks": Object.fromEntries(natives),
  };
  context.emit({ kind: "resource", resource: field, source: jsonPlace(at, node.at) });
}

function rangeOf(context: FileContext, { name, node, values }: Track, pointer: string): Range | undefined {
  const items = itemsOf(values);
  const shape = { shape: [items.length], axisNames: ["t"] };
  const holes = items.flatMap((one, i) => (isNothing(one) ? [[String(i), "unknown" as const]] : []));
  const missingReasons = holes.length === 0 ? {} : { missing: Object.fromEntries(holes) };
  const type = textOf(member(node, "type"));
  const numbers = items.map((one) => (isNothing(one) ? null : numberOf(one)));
  const isMeasure = type === "Measure" || type === "TReal" || type === "TInt";
  if (!numbers.includes(undefined) && (isMeasure || type === undefined) && holes.length < items.length)
    return { kind: "real", ...shape, values: numbers as readonly (number | null)[], ...missingReasons };
  const bad = items.findIndex((one, i) => (isMeasure ? numbers[i] === undefined : one.kind !== "scalar"));
  if (bad >= 0) {
    const expected = isMeasure ? { en: "a number", ja: "数" } : { en: "a text", ja: "文字列" };
    badForm(context, name, `${pointer}/${bad}`, items[bad] as Node, expected);
    return undefined;
  }
  const texts = items.map((one) => (isNothing(one) || one.kind !== "scalar" ? null : String(one.value)));
  return { kind: "text", ...shape, values: texts, ...missingReasons };
}

/** Form, type and interpolation as they were written: the model has no place for the last two. */
function nativeOf(context: FileContext, { node, pointer }: Track): Readonly<Record<string, string>> {
  const texts = ["form", "type"].flatMap((key) => {
    const text = textOf(member(node, key));
    return text === undefined ? [] : [[key, text] as const];
  });
  const interpolation = interpolationOf(context, node, pointer);
  return Object.fromEntries([
    ...texts,
    ...(interpolation === undefined ? [] : [["interpolation", interpolation] as const]),
  ]);
}

function variableOf(context: FileContext, { name, node, pointer }: Track, range: Range): Variable {
  const isReal = range.kind === "real";
  const form = isReal ? readForm(context, name, member(node, "form"), `${pointer}/form`) : {};
  const description = textOf(member(node, "description"));
  const native = form.unit === undefined ? undefined : textOf(member(node, "form"));
  return {
    inlineProperty: {
      valueType: isReal ? "real" : "text",
      ...(form.quantityKind === undefined ? {} : { quantityKind: form.quantityKind }),
      concept: `${MF_NAMESPACE}property/${encodeURIComponent(name)}`,
    },
    ...(form.unit === undefined ? {} : { unit: form.unit }),
    ...(description === undefined ? {} : { description: { und: description } }),
    ...(native === undefined ? {} : { native: { unit: native } }),
  };
}
