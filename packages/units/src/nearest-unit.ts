// SPDX-License-Identifier: Apache-2.0
import { editDistance } from "./edit-distance.js";
import { normaliseUnit } from "./normalise-unit.js";
import { parseUnit } from "./parse-unit.js";
import { readProduct } from "./product-reading.js";
import { udunitsNames, udunitsWord } from "./udunits-word.js";

const LONGEST_TEXT = 64;
const TEMPERATURES: readonly (readonly [pattern: RegExp, code: string])[] = [
  [/^(?:deg(?:ree)?s?|°)[\s._-]*c(?:elsius|entigrade)?$/i, "Cel"],
  [/^(?:deg(?:ree)?s?|°)[\s._-]*f(?:ahrenheit)?$/i, "[degF]"],
];
const COMMON_PREFIXES = ["", "n", "u", "m", "c", "d", "h", "k", "M"];
const COMMON_ATOMS =
  "m g s A K mol cd L t h min d bar Pa J W N V C F Hz S T H Wb lm lx Bq Gy Sv sr rad Ohm Cel % deg atm wk".split(" ");

let caseless: ReadonlyMap<string, string | undefined> | undefined;

/** Common symbols by their lower case; one that two symbols share ("ms", "mpa") stands for none. */
function caselessSymbols(): ReadonlyMap<string, string | undefined> {
  const found = new Map<string, string | undefined>();
  for (const code of COMMON_PREFIXES.flatMap((prefix) => COMMON_ATOMS.map((atom) => prefix + atom))) {
    const key = code.toLowerCase();
    if (parseUnit(code) !== undefined) found.set(key, found.has(key) && found.get(key) !== code ? undefined : code);
  }
  return found;
}

function caselessWord(word: string): string | undefined {
  caseless ??= caselessSymbols();
  return caseless.get(word.toLowerCase());
}

/** The code of the nearest name, when all names as near as that mean one unit. */
function misspelt(word: string): string | undefined {
  const name = word.toLowerCase();
  if (name.length < 5) return undefined;
  let best = name.length < 8 ? 1 : 2;
  let codes = new Set<string | undefined>();
  for (const other of udunitsNames()) {
    if (Math.abs(other.length - name.length) > best) continue;
    const distance = editDistance(name, other);
    if (distance < best) codes = new Set();
    if (distance <= best) codes.add(udunitsWord(other));
    best = Math.min(best, distance);
  }
  return codes.size === 1 ? [...codes][0] : undefined;
}

function likelyWord(word: string): string | undefined {
  const bracketed = `[${word}]`;
  return udunitsWord(word) ?? caselessWord(word) ?? (parseUnit(bracketed) === undefined ? misspelt(word) : bracketed);
}

/** In a text all in capitals letter case says nothing. */
function repaired(text: string): string | undefined {
  const capitals = text.length > 1 && !/\p{Ll}/u.test(text);
  return readProduct(text, capitals ? caselessWord : likelyWord)?.code;
}

/**
 * A UCUM code to propose for a text that does not parse: "mm/hr" → `mm/h`, "W.m-2.Sr-1" → `W.m-2.sr-1`,
 * "dergees_north" → `deg`. For messages only, since it may guess; undefined when nothing is near.
 */
export function nearestUnit(text: string): string | undefined {
  const trimmed = text.trim().normalize("NFC");
  if (trimmed.length > LONGEST_TEXT) return undefined;
  const temperature = TEMPERATURES.find(([pattern]) => pattern.test(trimmed))?.[1];
  const code =
    normaliseUnit(trimmed) ?? temperature ?? normaliseUnit(trimmed, { dialect: "udunits" }) ?? repaired(trimmed);
  return code !== undefined && parseUnit(code) !== undefined ? code : undefined;
}
