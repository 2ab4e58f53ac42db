// SPDX-License-Identifier: Apache-2.0
import { boundedCache } from "./bounded-cache.js";
import { commensurableUnits } from "./commensurable.js";
import { parseUnit } from "./parse-unit.js";
import { readProduct } from "./product-reading.js";
import { udunitsWord } from "./udunits-word.js";
import type { Unit } from "./unit.js";
import { unitAddress } from "./unit-address.js";
import { codeOfName } from "./unit-name.js";
import { unitOfName } from "./unit-of-iri.js";

/** What is known of the writer. `udunits`: the file's format prescribes UDUNITS, as CF does. `any`: nothing. */
export type UnitDialect = "any" | "udunits";

/** How the text is to be read. */
export interface NormaliseOptions {
  /** Default `any`. */
  readonly dialect?: UnitDialect;
}

const REMEMBERED = 2048;
const LONGEST_TEXT = 256;

/** Texts that parse as UCUM and that hardly any writer means so: acidity and kilobytes. */
const MEANT_OTHERWISE: ReadonlySet<string> = new Set(["pH", "PH", "kB", "MB", "GB", "TB", "PB"]);
/** Words for which the standards have different lengths, each. */
const VAGUE_WORD = /^(?:years?|yrs?|months?)$/i;
const NOTHING = /^n\/a$/i;

/** A local name of QUDT that nothing else looks like; shorter ones ("M", "IN") mean other things too. */
const QUDT_NAME = /^(?=.*(?:-|_|[a-z][A-Z]|^[A-Z]{3,}$))[A-Z][A-Za-z0-9_]*(?:-[A-Za-z0-9_]+)*$/;

function qudtName(text: string): string | undefined {
  const code = QUDT_NAME.test(text) ? unitOfName(text)?.codes.at(-1) : undefined;
  return code === undefined || (/^[A-Z]+$/.test(text) && code.includes("[")) ? undefined : code;
}

function sameUnit(a: Unit, b: Unit): boolean {
  return commensurableUnits(a, b) && a.factor === b.factor && a.offset === b.offset;
}

/** The first reading, when all that parse mean the same. */
function agreed(readings: readonly (string | undefined)[]): string | undefined {
  const codes = readings.filter((code) => code !== undefined && parseUnit(code) !== undefined) as readonly string[];
  const [first, ...others] = codes.map((code) => parseUnit(code) as Unit);
  return first !== undefined && others.every((other) => sameUnit(first, other)) ? codes[0] : undefined;
}

/** One word of an unknown writer: what UCUM and UDUNITS agree on. */
function anyWord(word: string): string | undefined {
  return VAGUE_WORD.test(word) ? undefined : agreed([udunitsWord(word), word]);
}

function readAny(text: string): string | undefined {
  if (MEANT_OTHERWISE.has(text) || VAGUE_WORD.test(text)) return undefined;
  const product = readProduct(text, anyWord);
  return agreed([
    text,
    product?.loose === true ? undefined : product?.code,
    udunitsWord(text),
    qudtName(text),
    codeOfName(text),
  ]);
}

function readUdunits(text: string): string | undefined {
  return agreed([udunitsWord(text) ?? readProduct(text, udunitsWord)?.code]);
}

function read(text: string, readText: (text: string) => string | undefined): string | undefined {
  const trimmed = text.trim().normalize("NFC");
  const address = unitAddress(trimmed);
  if (NOTHING.test(trimmed)) return undefined;
  if (address === undefined) return readText(trimmed);
  if (address.kind === "unknown") return undefined;
  return address.kind === "code" ? agreed([address.code]) : readAny(address.text);
}

const ANY = boundedCache((text) => read(text, readAny), REMEMBERED);
const UDUNITS = boundedCache((text) => read(text, readUdunits), REMEMBERED);

/**
 * The UCUM code of a unit as foreign files spell it: UDUNITS and CF ("degC", "kg m-2 s-1", "degrees_north", "psu"),
 * names and local names of QUDT ("KiloGM-PER-M3", "degree Celsius"), and addresses ("urn:ogc:def:uom:UCUM::m", "#m").
 * A text of UCUM stays as it is. Never a guess: undefined when the text is unknown, or when the spellings in use
 * disagree about it ("cal", "year", "W/m2 K", "g C m-2"); a known dialect settles what it defines.
 */
export function normaliseUnit(text: string, options: NormaliseOptions = {}): string | undefined {
  if (text.length > LONGEST_TEXT) return undefined;
  return (options.dialect === "udunits" ? UDUNITS : ANY).get(text);
}
