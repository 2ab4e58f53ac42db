// SPDX-License-Identifier: Apache-2.0
import { compareInstants, ISO_8601, readPosition } from "@jiku/spacetime";
import { itemsOf, jsonPlace, type Node, numberOf, textOf } from "@jiku/syntax/json";
import { badForm, type FileContext, TIMES } from "../lift-context.js";
import { isGregorian, type Systems } from "./systems.js";

/** Last millisecond that a date of four digits has. */
const LAST = 253_402_300_799_999;
const ZONED = /(?:[Zz]|[+-]\d\d:\d\d)$/;

/** Milliseconds since 1970-01-01T00:00Z as a time of ISO 8601; undefined beyond the year 9999. */
export function timeOfMilliseconds(value: number): string | undefined {
  if (!Number.isInteger(value) || value < 0 || value > LAST) return undefined;
  return new Date(value).toISOString().replace(".000Z", "Z");
}

/** A time as text with zone, or as milliseconds; undefined for anything else. */
export function timeOf(node: Node | undefined): string | undefined {
  const number = numberOf(node);
  if (number !== undefined) return timeOfMilliseconds(number);
  const text = textOf(node);
  if (text === undefined) return undefined;
  const position = readPosition(text, ISO_8601);
  const isDay = /^\d{4}-\d\d-\d\d$/.test(text);
  return position.kind === "date" && (isDay || ZONED.test(text)) ? text : undefined;
}

/**
 * The times of a list; MOV-011 for what is no time, MOV-016 where they do not increase. Undefined when any fault was told, or
 * when the time system is not known (MOV-005).
 */
export function liftTimes(
  context: FileContext,
  node: Node,
  pointer: string,
  systems: Systems,
): readonly string[] | undefined {
  const { run, emit } = context;
  if (!isGregorian(systems)) {
    emit(run.report.own("MOV-005", { trs: (systems.trs as string).slice(0, 80) }, jsonPlace(pointer, node.at)));
    return undefined;
  }
  const items = itemsOf(node);
  const times = items.map(timeOf);
  const bad = times.indexOf(undefined);
  if (node.kind !== "seq" || items.length === 0 || bad >= 0) {
    badForm(context, "datetimes", bad < 0 ? pointer : `${pointer}/${bad}`, items[bad] ?? node, TIMES);
    return undefined;
  }
  return isIncreasing(context, times as readonly string[], items, pointer) ? (times as readonly string[]) : undefined;
}

function isIncreasing(
  { run, emit }: FileContext,
  times: readonly string[],
  items: readonly Node[],
  pointer: string,
): boolean {
  const positions = times.map((time) => readPosition(time, ISO_8601));
  const fault = positions.findIndex((position, i) => {
    const before = positions[i - 1];
    return before?.kind === "date" && position.kind === "date" && compareInstants(before, position) !== "before";
  });
  if (fault < 0) return true;
  const at = jsonPlace(`${pointer}/${fault}`, (items[fault] as Node).at);
  emit(run.report.own("MOV-016", { time: times[fault] as string }, at));
  return false;
}
