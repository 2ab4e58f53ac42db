// SPDX-License-Identifier: Apache-2.0
import { qudtPrefixes, qudtSymbols } from "./qudt-symbols.js";

/** What the derivation needs to know of UCUM. */
export interface UcumFacts {
  /** Codes of the atoms that take prefixes. */
  readonly metric: ReadonlySet<string>;
  /** Exponent of ten by decimal prefix. */
  readonly decades: ReadonlyMap<string, number>;
}

/** A code without prefix in front of it, and whether it is one symbol, which may carry an exponent. */
interface Part {
  readonly code: string;
  readonly simple: boolean;
}

const COMPOSED = /[./{]|^\d+$/;

function partOf(name: string, ucum: UcumFacts): Part | undefined {
  const plain = qudtSymbols.get(name);
  if (plain !== undefined) return { code: plain, simple: !COMPOSED.test(plain.replaceAll(/\[[^\]]*\]/g, "")) };
  for (const [long, short] of qudtPrefixes) {
    const stem = name.startsWith(long) ? qudtSymbols.get(name.slice(long.length)) : undefined;
    if (stem === undefined) continue;
    if (ucum.metric.has(stem)) return { code: short + stem, simple: true };
    if (ucum.metric.has(stem.split(/[.{]/)[0] ?? "")) return { code: short + stem, simple: false };
    const decade = ucum.decades.get(short);
    if (decade !== undefined) return { code: `10*${decade}.${stem}`, simple: false };
  }
  return undefined;
}

function factorOf(token: string, below: boolean, ucum: UcumFacts): string | undefined {
  const whole = partOf(token, ucum);
  const [, name = token, digits = "1"] = whole === undefined ? (/^(.*\D)(\d)$/.exec(token) ?? []) : [];
  const part = whole ?? partOf(name, ucum);
  if (part === undefined) return undefined;
  if (part.simple) return below ? `.${part.code}-${digits}` : `.${part.code}${digits === "1" ? "" : digits}`;
  if (digits !== "1") return undefined;
  return below ? `/(${part.code})` : `.${part.code}`;
}

/**
 * The UCUM code of a QUDT unit, read off its local name: `KiloGM-PER-M2-SEC` is `kg.m-2.s-1`. A name is a product of
 * simple units with one-digit exponents; `PER` puts what follows it below the line. Undefined when a part is unknown.
 */
export function qudtCode(localName: string, ucum: UcumFacts): string | undefined {
  let below = false;
  let code = "";
  for (const token of localName.split("-")) {
    if (token === "PER") {
      below = true;
      continue;
    }
    const factor = factorOf(token, below, ucum);
    if (factor === undefined) return undefined;
    code += factor;
  }
  return code.startsWith(".") ? code.slice(1) : code === "" ? undefined : `1${code}`;
}
