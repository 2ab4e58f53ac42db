// SPDX-License-Identifier: Apache-2.0
import { jsonPointer } from "@jiku/adapter";
import type { TimeExtent } from "@jiku/model";
import {
  addDuration,
  compareInstants,
  type DatePosition,
  ISO_8601,
  isSentinelTime,
  readPosition,
  writeInstant,
} from "@jiku/spacetime";
import { isNothing, itemsOf, jsonPlace, member, type Node, textOf } from "@jiku/syntax/json";
import { A_TIME, badForm, type LiftContext, missing } from "./lift-context.js";

const RFC_3339 = /^\d{4}-\d\d-\d\d[Tt]\d\d:\d\d:\d\d(?:\.\d+)?(?:[Zz]|[+-]\d\d:\d\d)$/;

/** Members that become positions of a TimeExtent, of which rule TM-20 tells a placeholder. */
const LIFTED: ReadonlySet<string> = new Set(["start_datetime", "end_datetime", "interval"]);

/** A time of a document: its text in the form of the model, and its position. */
interface NativeTime {
  readonly text: string;
  readonly position: DatePosition;
  readonly pointer: string;
  readonly node: Node;
}

/**
 * The phenomenon time of an item. `start_datetime` and `end_datetime` are its first and last time, both included (STAC
 * 1.1, common metadata, Date and Time Range). `datetime` is the time by which the catalogue finds it and says nothing of
 * the phenomenon: it stays a native member. Of a forecast the reference time and the horizon give the valid time.
 */
export function itemTimes(context: LiftContext, properties: Node, pointer: string): readonly TimeExtent[] {
  const at = (name: string) => pointer + jsonPointer(name);
  const read = (name: string) => readTime(context, name, member(properties, name), at(name));
  const [datetime, start, end] = [read("datetime"), read("start_datetime"), read("end_datetime")];
  const stated = member(properties, "datetime");
  if (stated === undefined) missing(context, "datetime", pointer, properties.at);
  else if (isNothing(stated) && (start === undefined || end === undefined))
    context.emit(context.run.report.own("STC-002", {}, jsonPlace(at("datetime"), stated.at)));
  if (datetime !== undefined) compareToRange(context, datetime, start, end);
  if (start !== undefined || end !== undefined) {
    place(context, "/temporal/0/start", start);
    place(context, "/temporal/0/end", end);
    const extent = {
      ...(start === undefined ? {} : { start: start.text }),
      ...(end === undefined ? {} : { end: end.text }),
    };
    return [{ ...extent, bounds: "[]" }];
  }
  const valid = forecastTime(context, properties, pointer);
  if (valid !== undefined) return [valid];
  if (datetime !== undefined)
    context.emit(
      context.run.report.own("STC-012", { value: datetime.text }, jsonPlace(at("datetime"), datetime.node.at)),
    );
  return [];
}

/** The intervals of a collection: the first is that of the whole, others are parts of it. Null is an open end (STAC 1.1, Collection, Temporal Extent). */
export function collectionTimes(
  context: LiftContext,
  extent: Node | undefined,
  pointer: string,
): readonly TimeExtent[] {
  const list = member(member(extent, "temporal"), "interval");
  return itemsOf(list).flatMap((interval, i) => {
    const [start, end] = itemsOf(interval);
    const at = `${pointer}/temporal/interval/${i}`;
    if (itemsOf(interval).length !== 2) {
      badForm(context, "interval", at, interval, { en: "two times", ja: "2つの時刻" });
      return [];
    }
    const bounds = [start, end].map((node, k) =>
      isNothing(node) ? ".." : readTime(context, "interval", node, `${at}/${k}`)?.text,
    );
    if (bounds.includes(undefined) || bounds.every((text) => text === "..")) return [];
    return [{ start: bounds[0] as string, end: bounds[1] as string, bounds: "[]" as const }];
  });
}

/** A time as RFC 3339 has it; STC-011 for anything else, nothing for null. */
export function readTime(
  context: LiftContext,
  name: string,
  node: Node | undefined,
  pointer: string,
): NativeTime | undefined {
  if (node === undefined || isNothing(node)) return undefined;
  const text = textOf(node)?.toUpperCase();
  const system = ISO_8601;
  const position = text !== undefined && RFC_3339.test(text) ? readPosition(text, system) : undefined;
  if (text === undefined || position?.kind !== "date") {
    badForm(context, name, pointer, node, A_TIME);
    return undefined;
  }
  if (isSentinelTime(text, system) && !LIFTED.has(name))
    context.emit(context.run.report.shared("AD-110", { value: text, member: name }, jsonPlace(pointer, node.at)));
  return { text, position, pointer, node };
}

function place({ places }: LiftContext, path: string, time: NativeTime | undefined): void {
  if (time !== undefined) places.push([path, jsonPlace(time.pointer, time.node.at)]);
}

function compareToRange(
  { run, emit }: LiftContext,
  datetime: NativeTime,
  start: NativeTime | undefined,
  end: NativeTime | undefined,
): void {
  const early = start !== undefined && compareInstants(datetime.position, start.position) === "before";
  const late = end !== undefined && compareInstants(datetime.position, end.position) === "after";
  if (!early && !late) return;
  const values = { value: datetime.text, start: start?.text ?? "..", end: end?.text ?? ".." };
  emit(run.report.own("STC-001", values, jsonPlace(datetime.pointer, datetime.node.at)));
}

function forecastTime(context: LiftContext, properties: Node, pointer: string): TimeExtent | undefined {
  const name = "forecast:reference_datetime";
  const reference = readTime(context, name, member(properties, name), pointer + jsonPointer(name));
  const horizon = textOf(member(properties, "forecast:horizon"));
  if (reference === undefined || horizon === undefined) return undefined;
  const from = addDuration(reference.position, horizon);
  const start = from === undefined ? undefined : writeInstant(from);
  if (from === undefined || start === undefined) return undefined;
  const horizonNode = member(properties, "forecast:horizon") as Node;
  context.places.push(["/temporal/0", jsonPlace(pointer + jsonPointer("forecast:horizon"), horizonNode.at)]);
  const duration = textOf(member(properties, "forecast:duration"));
  const until = duration === undefined ? undefined : addDuration(from, duration);
  const end = until === undefined ? undefined : writeInstant(until);
  return end === undefined ? { at: start } : { start, end };
}
