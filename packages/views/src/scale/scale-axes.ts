// SPDX-License-Identifier: Apache-2.0
import type { Bilingual } from "@jiku/model";

/** A tick of a logarithmic axis. */
export interface Tick {
  /** In metres or seconds. */
  readonly value: number;
  readonly label: Bilingual;
}

export interface LogAxis {
  /** Powers of ten. */
  readonly low: number;
  readonly high: number;
  readonly ticks: readonly Tick[];
  readonly marks: readonly Tick[];
}

const DAY = 86400;
const YEAR = 365.25 * DAY;

type Unit = readonly [size: number, en: string, ja?: string];

const LENGTHS: readonly Unit[] = [
  [1e-15, "fm"],
  [1e-12, "pm"],
  [1e-9, "nm"],
  [1e-6, "µm"],
  [1e-3, "mm"],
  [1, "m"],
  [1e3, "km"],
];
const TIMES: readonly Unit[] = [
  [1e-18, "as"],
  [1e-15, "fs"],
  [1e-12, "ps"],
  [1e-9, "ns"],
  [1e-6, "µs"],
  [1e-3, "ms"],
  [1, "s", "秒"],
  [60, "min", "分"],
  [3600, "h", "時間"],
  [DAY, "d", "日"],
  [YEAR, "a", "年"],
  [1e3 * YEAR, "ka", "千年"],
  [1e6 * YEAR, "Ma", "百万年"],
];
/** Times that people know, beside powers of ten of a second: on a long axis, and what comes between them on a short one. */
const TIME_TICKS: readonly number[] = [1, 10, 60, 600, 3600, 6 * 3600, DAY, 10 * DAY, 100 * DAY, YEAR];
const FINE_TIME_TICKS: readonly number[] = [
  1,
  2,
  5,
  10,
  20,
  ...[1, 2, 5, 10, 20].map((minutes) => minutes * 60),
  ...[1, 2, 6, 12].map((hours) => hours * 3600),
  ...[1, 2, 5, 10, 20, 50, 100, 200].map((days) => days * DAY),
  YEAR,
];
/** Decades below which an axis is short. */
const SHORT = 4;
/** Sizes to hold others against. */
const LANDMARKS: readonly (readonly [number, string, string])[] = [
  [1e-10, "atom", "原子"],
  [1e-8, "molecule", "高分子"],
  [1e-5, "cell", "細胞"],
  [1e-3, "grain", "粒"],
  [1, "body", "人"],
  [100, "building", "建物"],
  [1e4, "city", "都市"],
  [1e6, "country", "国"],
  [1.2742e7, "Earth", "地球"],
];

/** A size with the largest unit that leaves at least one of it, to three digits. */
export function measured(value: number, kind: "length" | "time"): Bilingual {
  const units = kind === "length" ? LENGTHS : TIMES;
  const [size, en, ja = en] = units.findLast(([one]) => value >= one * (1 - 1e-9)) ?? (units[0] as Unit);
  const number = Number((value / size).toPrecision(3));
  const digits = number >= 1e5 || number < 0.1 ? number.toExponential() : String(number);
  return { en: `${digits} ${en}`, ja: `${digits} ${ja}` };
}

/** An axis that holds all values with some room, and at most `most` ticks. */
export function logAxis(values: readonly number[], kind: "length" | "time", most: number): LogAxis {
  const powers = values.map((value) => Math.log10(value));
  const [least, greatest] = [Math.min(...powers), Math.max(...powers)];
  const room = Math.max(0.35, (greatest - least) * 0.08, (2 - (greatest - least)) / 2);
  const [low, high] = [least - room, greatest + room];
  const inside = (value: number) => Math.log10(value) >= low && Math.log10(value) <= high;
  const isShort = high - low < SHORT;
  const candidates = (kind === "length" ? powersBetween(low, high, isShort) : timesBetween(low, high, isShort)).filter(
    inside,
  );
  const every = Math.ceil(candidates.length / most);
  const ticks = candidates
    .filter((_, at) => at % every === 0)
    .map((value) => ({ value, label: measured(value, kind) }));
  const marks =
    kind === "time"
      ? []
      : LANDMARKS.filter(([value]) => inside(value)).map(([value, en, ja]) => ({ value, label: { en, ja } }));
  return { low, high, ticks, marks };
}

/** Powers of ten; on a short axis also twice and five times each. */
function powersBetween(low: number, high: number, isShort = false): readonly number[] {
  const first = Math.floor(low);
  const powers = Array.from({ length: Math.max(0, Math.floor(high) - first + 1) }, (_, i) => first + i);
  return powers.flatMap((power) => (isShort ? [1, 2, 5] : [1]).map((digit) => Number(`${digit}e${power}`)));
}

/** Powers of ten of a second below a second, then times of clock and calendar, then powers of ten of a year. */
function timesBetween(low: number, high: number, isShort: boolean): readonly number[] {
  const short = low < 0 ? powersBetween(low, Math.min(high, -0.5), isShort).filter((value) => value < 1) : [];
  const long = powersBetween(0, 12, isShort).map((years) => years * YEAR);
  const middle = isShort ? FINE_TIME_TICKS : TIME_TICKS;
  return [...short, ...middle, ...long.filter((value) => value > YEAR)];
}
