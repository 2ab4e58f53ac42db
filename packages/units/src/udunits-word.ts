// SPDX-License-Identifier: Apache-2.0
import { unitSymbol } from "./unit-symbol.js";
import { type SpellingRow, unitsTable } from "./units-table.js";

/** SI prefixes written out, of UDUNITS and of UCUM names alike. */
const PREFIX_NAMES: readonly (readonly [name: string, symbol: string])[] = Object.entries({
  yotta: "Y",
  zetta: "Z",
  exa: "E",
  peta: "P",
  tera: "T",
  giga: "G",
  mega: "M",
  kilo: "k",
  hecto: "h",
  deca: "da",
  deka: "da",
  deci: "d",
  centi: "c",
  milli: "m",
  micro: "u",
  nano: "n",
  pico: "p",
  femto: "f",
  atto: "a",
  zepto: "z",
  yocto: "y",
});
const PREFIX_SYMBOL = /^(da|[YZEPTGMkhdcmunpfazyµμ])(.+)$/u;

interface Spellings {
  readonly names: ReadonlyMap<string, string>;
  readonly symbols: ReadonlyMap<string, string>;
}

let spellings: Spellings | undefined;

function known(): Spellings {
  const byText = (rows: readonly SpellingRow[]): ReadonlyMap<string, string> => new Map(rows);
  spellings ??= { names: byText(unitsTable().names), symbols: byText(unitsTable().symbols) };
  return spellings;
}

/** Prefix and code as one UCUM symbol; undefined when UCUM has no such multiple. */
function prefixed(prefix: string, code: string | undefined): string | undefined {
  if (code === undefined) return undefined;
  const symbol = unitSymbol(prefix + code);
  return symbol?.prefix?.[0] === prefix && symbol.atom[0] === code ? prefix + code : undefined;
}

function symbolCode(word: string): string | undefined {
  const [, prefix, rest = ""] = PREFIX_SYMBOL.exec(word) ?? [];
  const { symbols } = known();
  return (
    symbols.get(word) ??
    (prefix === undefined ? undefined : prefixed(/[µμ]/u.test(prefix) ? "u" : prefix, symbols.get(rest)))
  );
}

/** The code of a name, in singular or with the plural's s. */
function plainName(name: string): string | undefined {
  const { names } = known();
  return names.get(name) ?? (name.endsWith("s") ? names.get(name.slice(0, -1)) : undefined);
}

function nameCode(word: string): string | undefined {
  const name = word.toLowerCase();
  const plain = plainName(name);
  if (plain !== undefined) return plain;
  for (const [prefix, symbol] of PREFIX_NAMES) {
    const code = name.startsWith(prefix) ? prefixed(symbol, plainName(name.slice(prefix.length))) : undefined;
    if (code !== undefined) return code;
  }
  return undefined;
}

/** The UCUM code of one word as UDUNITS and CF spell units: a symbol first, then a name in any letter case. */
export function udunitsWord(word: string): string | undefined {
  return symbolCode(word) ?? nameCode(word);
}

/** Every name of UDUNITS and CF that the pack knows, in lower case. */
export function udunitsNames(): Iterable<string> {
  return known().names.keys();
}
