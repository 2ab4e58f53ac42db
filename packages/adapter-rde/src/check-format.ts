// SPDX-License-Identifier: Apache-2.0
import type { Bilingual } from "@jiku/model";

/** A day that exists, YYYY-MM-DD. */
export function isDay(text: string): boolean {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (match === null) return false;
  const [year = 0, month = 0, day = 0] = match.slice(1).map(Number);
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  const lengths = [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
  return day >= 1 && day <= (lengths[month - 1] ?? 0);
}

/** A time of day as RFC 3339 writes it, with or without its offset. */
function isTime(text: string): boolean {
  return /^(?:[01]\d|2[0-3]):[0-5]\d:(?:[0-5]\d|60)(?:\.\d+)?(?:[Zz]|[+-](?:[01]\d|2[0-3]):[0-5]\d)?$/.test(text);
}

function isDateTime(text: string): boolean {
  return /^.{10}[Tt]/.test(text) && isDay(text.slice(0, 10)) && isTime(text.slice(11));
}

type Format = readonly [fits: (text: string) => boolean, en: string, ja: string];

const FORMATS: ReadonlyMap<string, Format> = new Map([
  ["date", [isDay, "a date (YYYY-MM-DD)", "日付(YYYY-MM-DD)"]],
  ["time", [isTime, "a time of day (hh:mm:ss)", "時刻(hh:mm:ss)"]],
  ["date-time", [isDateTime, "a date and time", "日時"]],
  ["uuid", [(text) => /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(text), "a UUID", "UUID"]],
  ["uri", [(text) => /^[A-Za-z][A-Za-z0-9+.-]*:\S+$/.test(text), "an absolute address", "絶対アドレス"]],
]);

/** What a text of this format would be, when it is not; undefined when it fits or the format is not known. */
export function formatFault(text: string, format: string): Bilingual | undefined {
  const known = FORMATS.get(format);
  return known === undefined || known[0](text) ? undefined : { en: known[1], ja: known[2] };
}

/** Whether a text begins with a day that exists: a date, or a date and time. */
export function isDated(text: string): boolean {
  return isDay(text) || isDateTime(text);
}
