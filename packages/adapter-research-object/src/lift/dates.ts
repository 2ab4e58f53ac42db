// SPDX-License-Identifier: Apache-2.0
import type { TimeExtent } from "@jiku/model";
import { ISO_8601, readPosition } from "@jiku/spacetime";
import type { Term } from "../graph/graph.js";
import { type LiftContext, tell } from "./lift-context.js";
import { literals, type Taker } from "./taker.js";

/** A text of ISO 8601 in the form of the model: year, month, day or date and time; undefined for any other. */
export function timePosition(text: string): string | undefined {
  const trimmed = text.trim().replace(/^(\d{4}-\d\d-\d\d) (\d\d:\d\d)/, "$1T$2");
  const plain = trimmed.replace(/^(\d{4}(?:-\d\d(?:-\d\d)?)?)(?:Z|[+-]\d\d:\d\d)$/, "$1");
  if (!/^-?\d{4}(?:-\d\d(?:-\d\d(?:T\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:?\d\d)?)?)?)?$/.test(plain))
    return undefined;
  const whole = plain
    .replace(/T(\d\d:\d\d)(?=Z|[+-]|$)/, "T$1:00")
    .replace(/([+-]\d\d)(\d\d)$/, (all, hours: string, minutes: string) =>
      plain.includes("T") ? `${hours}:${minutes}` : all,
    );
  return readPosition(whole, ISO_8601)?.kind === "date" ? whole : undefined;
}

/** The day of a time position that has one. */
export function dayOf(position: string | undefined): string | undefined {
  return /^\d{4}-\d\d-\d\d/.exec(position ?? "")?.[0];
}

/** A date and time with its zone, as `DateTime` of the model demands. */
export function isZoned(position: string): boolean {
  return /T\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[+-]\d\d:\d\d)$/.test(position);
}

/** What a statement of a date gives: the day, and whether that is all that was written. */
export interface ReadDate {
  readonly day: string | undefined;
  readonly text: string | undefined;
}

/**
 * The day of a member such as `dcterms:issued`. A year or month alone has no day, a date and time says more than one: the
 * statement is kept as it is too. RO-012 for what is no date.
 */
export function readDate(context: LiftContext, taker: Taker, terms: readonly Term[], member: string): ReadDate {
  const [first] = literals(terms);
  taker.giveBack(terms.filter((term) => term !== first));
  if (first === undefined) return { day: undefined, text: undefined };
  const position = timePosition(first.value);
  if (position === undefined) tell(context, "RO-012", { member, value: first.value.slice(0, 80) }, first.at);
  const day = dayOf(position);
  if (day !== first.value.trim()) taker.giveBack([first]);
  return { day, text: first.value };
}

/** A period of ISO 8601, `start/end` with `..` or nothing for an open end, or one position; undefined for other texts. */
export function periodOfText(text: string): TimeExtent | undefined {
  const parts = text.trim().split("/");
  if (parts.length > 2) return undefined;
  const positions = parts.map((part) => (part === "" || part === ".." ? ".." : timePosition(part)));
  const [start, end] = positions;
  if (start === undefined || (parts.length === 2 && end === undefined)) return undefined;
  if (parts.length === 1) return start === ".." ? undefined : { at: start };
  return start === ".." && end === ".." ? undefined : { start, end: end as string };
}
