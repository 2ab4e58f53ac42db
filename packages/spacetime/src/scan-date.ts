// SPDX-License-Identifier: Apache-2.0

/** Last written unit: 0 year, 1 month, 2 day, 3 minute, 4 second, 5 fraction of a second. */
export type PrecisionRank = 0 | 1 | 2 | 3 | 4 | 5;

/** What the scanner read; filled again at every call, so that a check allocates nothing. */
export interface ScannedDate {
  year: number;
  month: number;
  day: number;
  /** Minutes since midnight, as written. */
  minute: number;
  /** 0 to 60. */
  second: number;
  /** First character after the decimal point; equal to `fractionEnd` when there is no fraction. */
  fractionStart: number;
  fractionEnd: number;
  /** 0 none, 1 `Z`, 2 an offset. */
  zone: 0 | 1 | 2;
  /** Minutes to take from local time to reach UTC. */
  offset: number;
  precision: PrecisionRank;
}

export function emptyScan(): ScannedDate {
  return {
    year: 0,
    month: 1,
    day: 1,
    minute: 0,
    second: 0,
    fractionStart: 0,
    fractionEnd: 0,
    zone: 0,
    offset: 0,
    precision: 0,
  };
}

const PLUS = 43;
const MINUS = 45;
const POINT = 46;
const ZERO = 48;
const NINE = 57;
const COLON = 58;
const LETTER_T = 84;
const LETTER_Z = 90;

/** Two digits as a number; NaN where there are none, which makes every later comparison false. */
function two(text: string, at: number): number {
  const tens = text.charCodeAt(at) - ZERO;
  const ones = text.charCodeAt(at + 1) - ZERO;
  return tens >= 0 && tens <= 9 && ones >= 0 && ones <= 9 ? tens * 10 + ones : Number.NaN;
}

/** Reads the year. @returns where it ends, or -1 when it is neither four digits nor a signed year of six or more */
function scanYear(text: string, out: ScannedDate): number {
  const sign = text.charCodeAt(0);
  const signed = sign === MINUS || sign === PLUS;
  const first = signed ? 1 : 0;
  let at = first;
  let year = 0;
  for (let code = text.charCodeAt(at); code >= ZERO && code <= NINE; code = text.charCodeAt(at)) {
    year = year * 10 + code - ZERO;
    at += 1;
  }
  const digits = at - first;
  if (digits !== 4 && !(signed && digits >= 6)) return -1;
  if (digits === 4 && sign === PLUS) return -1;
  out.year = sign === MINUS ? 0 - year : year;
  return at;
}

function scanZone(text: string, at: number, out: ScannedDate): boolean {
  const code = text.charCodeAt(at);
  if (code === LETTER_Z) {
    out.zone = 1;
    return at + 1 === text.length;
  }
  if ((code !== PLUS && code !== MINUS) || at + 6 !== text.length || text.charCodeAt(at + 3) !== COLON) return false;
  const hour = two(text, at + 1);
  const minute = two(text, at + 4);
  if (!(hour <= 23 && minute <= 59)) return false;
  out.zone = 2;
  out.offset = code === MINUS ? 0 - (hour * 60 + minute) : hour * 60 + minute;
  return true;
}

/** Reads `hh:mm`, perhaps `:ss`, perhaps a fraction, perhaps a zone, to the end of the text. */
function scanTime(text: string, from: number, out: ScannedDate): boolean {
  const hour = two(text, from);
  const minute = two(text, from + 3);
  if (!(hour <= 23 && minute <= 59) || text.charCodeAt(from + 2) !== COLON) return false;
  out.minute = hour * 60 + minute;
  out.precision = 3;
  let at = from + 5;
  if (text.charCodeAt(at) === COLON) {
    out.second = two(text, at + 1);
    if (!(out.second <= 60)) return false;
    out.precision = 4;
    at += 3;
    if (text.charCodeAt(at) === POINT) {
      out.fractionStart = at + 1;
      for (at += 1; text.charCodeAt(at) >= ZERO && text.charCodeAt(at) <= NINE; ) at += 1;
      out.fractionEnd = at;
      if (at === out.fractionStart) return false;
      out.precision = 5;
    }
  }
  return at === text.length || scanZone(text, at, out);
}

/**
 * Reads `year[-month[-day[Thh:mm[:ss[.digits]][zone]]]]` (RFC 3339 and ISO 8601-1:2019 extended format; years of six and more digits signed).
 * Month and day are not compared with any calendar here.
 * @returns false when the text has another form; `out` is then meaningless
 */
export function scanDate(text: string, out: ScannedDate): boolean {
  out.month = 1;
  out.day = 1;
  out.minute = 0;
  out.second = 0;
  out.fractionStart = 0;
  out.fractionEnd = 0;
  out.zone = 0;
  out.offset = 0;
  out.precision = 0;
  const yearEnd = scanYear(text, out);
  if (yearEnd < 0) return false;
  if (yearEnd === text.length) return true;
  out.month = two(text, yearEnd + 1);
  if (text.charCodeAt(yearEnd) !== MINUS || !(out.month >= 0)) return false;
  out.precision = 1;
  if (yearEnd + 3 === text.length) return true;
  out.day = two(text, yearEnd + 4);
  if (text.charCodeAt(yearEnd + 3) !== MINUS || !(out.day >= 0)) return false;
  out.precision = 2;
  if (yearEnd + 6 === text.length) return true;
  return text.charCodeAt(yearEnd + 6) === LETTER_T && scanTime(text, yearEnd + 7, out);
}
