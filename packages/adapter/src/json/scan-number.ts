// SPDX-License-Identifier: Apache-2.0
import { isExactNumber } from "./exact-number.js";
import { beginToken, fatal, MODE, note, type ScanState, tokenBytes, tokenPlace } from "./scan-state.js";

// Where in the grammar of RFC 8259, 6, a number stands.
const MINUS = 0;
const ZERO = 1;
const DIGITS = 2;
const POINT = 3;
const FRACTION = 4;
const E = 5;
const SIGN = 6;
const EXPONENT = 7;

const EXACT_DIGITS = 15;
/** Digits that a fraction without exponent may have whatever they are. */
const FRACTION_DIGITS = 17;
const LONGEST = 4096;

/** Begins a number at index `i`; returns the index to go on from. */
export function beginNumber(s: ScanState, i: number): number {
  beginToken(s, i, i);
  s.keep = true;
  s.mode = MODE.number;
  s.negative = s.chunk[i] === 0x2d;
  s.number = MINUS;
  s.digits = 0;
  s.value = 0;
  return s.negative ? i + 1 : i;
}

/** Reads on in a number; returns the index where it ends, or the end of the chunk. */
export function scanNumber(s: ScanState, start: number): number {
  const { chunk } = s;
  let { number, value, digits } = s;
  let i = start;
  for (; i < chunk.length; i++) {
    const b = chunk[i] as number;
    if (b >= 0x30 && b <= 0x39) {
      if (number === ZERO) return fatal(s, "syntax", i);
      digits++;
      if (number <= DIGITS) {
        value = value * 10 + (b - 0x30);
        if (number === MINUS) number = b === 0x30 ? ZERO : DIGITS;
      } else if (number === POINT) number = FRACTION;
      else if (number === E || number === SIGN) number = EXPONENT;
      continue;
    }
    const next = afterSign(number, b);
    if (next < 0) break;
    number = next;
  }
  s.number = number;
  s.value = value;
  s.digits = digits;
  if (i === chunk.length) {
    if (s.base + i - s.tokenOffset > LONGEST) s.tooLong = true;
    return i;
  }
  return endNumber(s, i);
}

/** The next state at a byte that is no digit, or -1 where the number ends. */
function afterSign(number: number, b: number): number {
  if (b === 0x2e) return number === ZERO || number === DIGITS ? POINT : -1;
  if (b === 0x65 || b === 0x45) return number === ZERO || number === DIGITS || number === FRACTION ? E : -1;
  if (b === 0x2b || b === 0x2d) return number === E ? SIGN : -1;
  return -1;
}

/** Ends the number before index `i`; the byte there is judged by the structure. */
export function endNumber(s: ScanState, i: number): number {
  if (s.number === MINUS || s.number === POINT || s.number === E || s.number === SIGN) return fatal(s, "syntax", i);
  s.to = i;
  s.mode = s.depth === 0 ? MODE.done : MODE.after;
  const integer = s.number <= DIGITS;
  if (integer && s.digits <= EXACT_DIGITS) {
    s.events.number(s.depth, s.negative ? -s.value : s.value, true);
    return i;
  }
  const text = s.tooLong ? undefined : latin1(tokenBytes(s));
  if (text === undefined || (needsRule(s) && !isExactNumber(text))) {
    note(s, { kind: "number", at: tokenPlace(s), fatal: false, text: text ?? "…" });
  }
  s.events.number(s.depth, text === undefined ? Number.NaN : Number(text), integer);
  return i;
}

function needsRule(s: ScanState): boolean {
  return s.number === EXPONENT || s.digits > (s.number === FRACTION ? FRACTION_DIGITS : EXACT_DIGITS);
}

function latin1(bytes: Uint8Array): string {
  let text = "";
  for (const b of bytes) text += String.fromCharCode(b);
  return text;
}
