// SPDX-License-Identifier: Apache-2.0

/** A unit of time since an epoch (UDUNITS; CF 4.4), as written. */
export interface TimeUnits {
  /** UCUM code; undefined for months and years, which have no fixed length. */
  readonly unit: string | undefined;
  readonly word: string;
  /** The epoch as a TimePosition; undefined when it is no date. */
  readonly origin: string | undefined;
  /** The epoch states its zone. */
  readonly zoned: boolean;
}

const UNITS: readonly (readonly [RegExp, string | undefined])[] = [
  [/^(?:d|days?)$/i, "d"],
  [/^(?:h|hrs?|hours?)$/i, "h"],
  [/^(?:min|mins?|minutes?)$/i, "min"],
  [/^(?:s|secs?|seconds?)$/i, "s"],
  [/^(?:ms|msecs?|millisecs?|milliseconds?)$/i, "ms"],
  [/^(?:us|microsecs?|microseconds?)$/i, "us"],
  [/^(?:ns|nanosecs?|nanoseconds?)$/i, "ns"],
  [/^(?:weeks?)$/i, "wk"],
  [/^(?:months?|years?|yrs?|common_years?|leap_years?)$/i, undefined],
];

const EPOCH =
  /^(?:since|after|from|ref)\s+([+-]?\d{1,6})-(\d{1,2})(?:-(\d{1,2}))?(?:[T\s]+(\d{1,2})(?::(\d{1,2}))?(?::(\d{1,2})(\.\d+)?)?)?\s*(Z|UTC|GMT|[+-]?\d{1,2}(?::?\d{2})?)?\s*$/i;

/** Reads `days since 2000-01-01`; undefined when the text is no such unit. */
export function readTimeUnits(text: string): TimeUnits | undefined {
  const [, word, rest] = /^\s*(\S+)\s+((?:since|after|from|ref)\b.*)$/i.exec(text) ?? [];
  if (word === undefined || rest === undefined) return undefined;
  const known = UNITS.find(([pattern]) => pattern.test(word));
  if (known === undefined) return undefined;
  const found = EPOCH.exec(rest);
  if (found === null) return { unit: known[1], word, origin: undefined, zoned: false };
  const [, year, month, day = "1", hour, minute = "0", second = "0", fraction = "", zone] = found;
  const date = `${yearOf(year as string)}-${two(month as string)}-${two(day)}`;
  const time = hour === undefined ? undefined : `T${two(hour)}:${two(minute)}:${two(second)}${fractionOf(fraction)}`;
  const offset = zone === undefined ? undefined : zoneOf(zone);
  const origin = time === undefined && offset === undefined ? date : `${date}${time ?? "T00:00:00"}${offset ?? ""}`;
  return { unit: known[1], word, origin, zoned: zone !== undefined };
}

function two(text: string): string {
  return text.padStart(2, "0");
}

function yearOf(text: string): string {
  const sign = text.startsWith("-") ? "-" : "";
  return `${sign}${text.replace(/^[+-]/, "").padStart(4, "0")}`;
}

function fractionOf(text: string): string {
  return /^\.0*$/.test(text) ? "" : text;
}

function zoneOf(text: string): string {
  if (/^(?:Z|UTC|GMT)$/i.test(text)) return "Z";
  const [, sign = "+", hours = "0", minutes = "00"] = /^([+-])?(\d{1,2}):?(\d{2})?$/.exec(text) ?? [];
  return Number(hours) === 0 && Number(minutes) === 0 ? "Z" : `${sign}${two(hours)}:${minutes}`;
}
