// SPDX-License-Identifier: Apache-2.0
import { between, type Draw, pick } from "../draw.js";
import type { TimeLine } from "../facts.js";

/** ISO 8601 without reference system. */
export const CIVIL: TimeLine = {
  rs: undefined,
  form: "date",
  zone: "Z",
  calendar: "proleptic_gregorian",
  timeScale: "UTC",
};

const two = (n: number) => String(n).padStart(2, "0");

/** Days of a year that every calendar has; `index` from 0 to 335. */
function day(index: number): string {
  return `${two(1 + Math.floor(index / 28))}-${two(1 + (index % 28))}`;
}

export interface WrittenPosition {
  readonly text: string;
  /** A unit of time that is not finer than the last written one. */
  readonly unit: string;
}

/** A date of a year, in one of the forms of the grammar; positions of one year are told apart by `index`. */
function date(draw: Draw, year: string, index: number, zone: string): WrittenPosition {
  const days = day(index);
  const clock = `${two(between(draw, 0, 23))}:${two(between(draw, 0, 59))}`;
  switch (draw(6)) {
    case 0:
      return { text: `${year}-${days}T${clock}:${two(between(draw, 0, 59))}${zone}`, unit: "s" };
    case 1:
      return { text: `${year}-${days}`, unit: "d" };
    case 2:
      return { text: `${year}-${days}T${clock}${zone}`, unit: "min" };
    case 3:
      return { text: `${year}-${days}T${clock}:00.${between(draw, 0, 999)}${zone}`, unit: "s" };
    case 4:
      return zone === "Z"
        ? { text: `${year}-${days}T${clock}:00${pick(draw, ["+09:00", "-03:30", "+00:00"])}`, unit: "s" }
        : { text: `${year}-${days}T${clock}:00`, unit: "s" };
    default:
      return { text: `${year}-${days}T12:00:00.000000001${zone}`, unit: "s" };
  }
}

const LEAP_SECONDS = ["2016-12-31T23:59:60Z", "2017-01-01T08:59:60+09:00", "2015-06-30T23:59:60Z"];
const FAR = ["-0043-03-15", "0000-01-01", "+012026-01-01", "-013000", "1868-01"];

/** So many positions that follow each other, from the years 2000 to 2024 where they are dates. */
export function positions(draw: Draw, line: TimeLine, count: number): readonly WrittenPosition[] {
  if (line.form === "number") {
    let value = between(draw, -50, 1000);
    return Array.from({ length: count }, () => {
      value += between(draw, 1, 30) / 4;
      return { text: String(value), unit: "a" };
    });
  }
  if (line.form === "era") {
    const eras = line.eras ?? [];
    const first = draw(Math.max(1, eras.length - count + 1));
    return Array.from({ length: count }, (_, k) => ({ text: eras[first + k] ?? "", unit: "a" }));
  }
  const [year, step] = [between(draw, 2000, 2024), Math.floor(330 / count)];
  const zoned = line.calendar === "utc" || line.calendar === "tai" || line.zone === "";
  return Array.from({ length: count }, (_, k) => {
    const written = date(draw, String(year), k * step + draw(step), line.zone);
    return zoned && /[+-]\d\d:\d\d$/.test(written.text)
      ? { ...written, text: written.text.replace(/[+-]\d\d:\d\d$/, line.zone) }
      : written;
  });
}

/** One position of the line; a civil one may be a leap second or far away. */
export function position(draw: Draw, line: TimeLine, far = false): WrittenPosition {
  if (far && line.rs === undefined && draw(8) === 7)
    return draw(2) === 0 ? { text: pick(draw, LEAP_SECONDS), unit: "s" } : { text: pick(draw, FAR), unit: "a" };
  return positions(draw, line, 1)[0] ?? { text: "2020", unit: "a" };
}
