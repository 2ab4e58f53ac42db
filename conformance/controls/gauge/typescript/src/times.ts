// SPDX-License-Identifier: Apache-2.0

const POSITION =
  /^(-?\d{4}|[+-]\d{6,})(?:-(\d{2})(?:-(\d{2})(?:T(\d{2}):(\d{2})(?::(\d{2})(?:\.\d+)?)?(?:Z|[+-](\d{2}):(\d{2}))?)?)?)?$/;
const TIME = /^(?:([^/]*)\/)?(.*?)(\[\]|\[\)|\(\]|\(\))?$/s;
const DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

type TimeParts = readonly [string, string | undefined, string, string | undefined];

/** A time as written; an unbounded end is `..`, one that is not stated is absent, one that is unknown is listed. */
export interface WrittenTime {
  readonly at?: string;
  readonly unknown?: readonly ("start" | "end")[];
  readonly start?: string;
  readonly end?: string;
  readonly bounds?: string;
}

export function splitTime(text: string): WrittenTime {
  const [, start, last, bounds] = TIME.exec(text) as unknown as TimeParts;
  const inclusion = bounds === undefined ? {} : { bounds };
  if (start === undefined) return { at: last, ...inclusion };
  const unknown = [...(start === "?" ? ["start" as const] : []), ...(last === "?" ? ["end" as const] : [])];
  return {
    ...(start === "" || start === "?" ? {} : { start }),
    ...(last === "" || last === "?" ? {} : { end: last }),
    ...(unknown.length === 0 ? {} : { unknown }),
    ...inclusion,
  };
}

export function isTime(text: string): boolean {
  const { at, start, end, unknown } = splitTime(text);
  if (at !== undefined) return isPosition(at);
  const isEnd = (one: string | undefined): boolean => one === undefined || one === ".." || isPosition(one);
  return isEnd(start) && isEnd(end) && (start ?? end ?? unknown) !== undefined;
}

/** A year, month, day or instant (FORMAT.md, 2). */
export function isPosition(text: string): boolean {
  const found = POSITION.exec(text);
  if (found === null) return false;
  const part = (n: number, otherwise: number): number => Number(found[n] ?? otherwise);
  return (
    isDay(found[1] as string, part(2, 1), part(3, 1)) &&
    part(4, 0) < 24 &&
    part(5, 0) < 60 &&
    part(6, 0) <= 60 &&
    part(7, 0) <= 14 &&
    part(8, 0) < 60
  );
}

/** Ten thousand years hold whole cycles of 400, so the last four digits of a year tell. */
function isDay(yearText: string, month: number, day: number): boolean {
  const year = Number(yearText.slice(-4));
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  const days = month === 2 && leap ? 29 : (DAYS[month - 1] ?? 0);
  return day >= 1 && day <= days;
}
