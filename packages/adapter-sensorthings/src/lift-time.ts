// SPDX-License-Identifier: Apache-2.0
import type { TimeExtent, TimePosition } from "@jiku/model";
import { isObject, itemsOf, type JsonNode, member, textOf } from "./json/json-node.js";
import { A_TIME, badForm, type LiftContext } from "./lift-context.js";

/**
 * A time as the file writes it: an instant, an interval `a/b`, a list of two, or an object that names its parts. The text
 * of each position is kept; the rules of the area `time` judge it. STA-011 for anything else, undefined for null.
 */
export function liftTime(context: LiftContext, name: string, node: JsonNode | undefined): TimeExtent | undefined {
  if (node === undefined || node.value === null) return undefined;
  const text = textOf(node);
  if (text !== undefined) return extentOfText(text);
  const extent = Array.isArray(node.value)
    ? extentOfList(node)
    : isObject(node.value)
      ? extentOfObject(node)
      : undefined;
  if (extent === undefined) badForm(context, name, node, A_TIME);
  return extent;
}

/** A time that is one instant; an interval is STA-011. */
export function liftInstant(context: LiftContext, name: string, node: JsonNode | undefined): TimePosition | undefined {
  const extent = liftTime(context, name, node);
  if (node === undefined || extent === undefined) return undefined;
  if (extent.at === undefined) badForm(context, name, node, AN_INSTANT);
  return extent.at;
}

const AN_INSTANT = { en: "one instant", ja: "1つの時刻" };

/** `start/end`, or one position. */
export function extentOfText(text: string): TimeExtent {
  const slash = text.indexOf("/");
  return slash < 0 ? { at: text } : between(text.slice(0, slash), text.slice(slash + 1));
}

/** Equal ends are one instant that the interval includes (TM-02). */
function between(start: string, end: string): TimeExtent {
  if (start === "" || end === "")
    return {
      ...(start === "" ? {} : { start }),
      ...(end === "" ? {} : { end }),
      unknown: [...(start === "" ? (["start"] as const) : []), ...(end === "" ? (["end"] as const) : [])],
    };
  return start === end ? { start, end, bounds: "[]" } : { start, end };
}

function extentOfList(node: JsonNode): TimeExtent | undefined {
  const [start, end, ...rest] = itemsOf(node).map((item) => textOf(item));
  return start === undefined || end === undefined || rest.length > 0 ? undefined : between(start, end);
}

const INSTANTS = ["instant", "date", "timestamp", "timePosition", "inXSDDateTimeStamp", "at"];
const STARTS = ["begin", "start", "beginPosition", "hasBeginning"];
const ENDS = ["end", "endPosition", "hasEnd"];

function extentOfObject(node: JsonNode): TimeExtent | undefined {
  const interval = member(node, "interval");
  if (Array.isArray(interval?.value)) return extentOfList(interval);
  const instant = partOf(node, INSTANTS);
  if (instant !== undefined) return { at: instant };
  const start = partOf(node, STARTS);
  const end = partOf(node, ENDS);
  return start === undefined && end === undefined ? undefined : between(start ?? "", end ?? "");
}

function partOf(node: JsonNode, names: readonly string[]): string | undefined {
  for (const name of names) {
    const part = member(node, name);
    const text = textOf(part) ?? (isObject(part?.value) ? partOf(part, INSTANTS) : undefined);
    if (text !== undefined) return text;
  }
  return undefined;
}
