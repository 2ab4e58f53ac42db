// SPDX-License-Identifier: Apache-2.0
import { JikuError } from "@jiku/model";
import type { Language } from "../language/language.js";
import type { MessageKey } from "../language/messages.js";
import { say } from "../language/say.js";

const UNITS: ReadonlyMap<string, number> = new Map([
  ["", 1],
  ["k", 1 << 10],
  ["m", 1 << 20],
  ["g", 1 << 30],
]);

/** The one of `allowed` that was written. @throws JikuError "bad-option" */
export function parseChoice<T extends string>(
  flag: string,
  value: string,
  allowed: readonly T[],
  language: Language,
): T {
  const found = allowed.find((one) => one === value);
  return found ?? refuse(language, "badChoice", { flag, value, allowed: allowed.join(", ") });
}

/** A whole number of at least `least` and at most `most`. @throws JikuError "bad-option" */
export function parseCount(flag: string, value: string, least: number, language: Language, most?: number): number {
  const count = /^\d{1,15}$/.test(value) ? Number(value) : -1;
  if (count >= least && (most === undefined || count <= most)) return count;
  if (most === undefined) return refuse(language, "badCount", { flag, value, least });
  return refuse(language, "badRange", { flag, value, least, most });
}

/** Bytes: a whole number, alone or with k, M, G (KiB, MiB, GiB). @throws JikuError "bad-option" */
export function parseSize(flag: string, value: string, language: Language): number {
  const [, digits, unit] = /^(\d{1,12})\s*([kmg]?)(?:i?b)?$/i.exec(value) ?? [];
  const bytes = Number(digits) * (UNITS.get((unit ?? "").toLowerCase()) ?? Number.NaN);
  return bytes > 0 ? bytes : refuse(language, "badSize", { flag, value });
}

const DECLARED = /^(?:crs|calendar|timeZone|units\.\S.*)$/;

/** What the user states of a file that does not say it itself, by name. @throws JikuError "bad-option" */
export function parseDeclared(values: readonly string[], language: Language): Readonly<Record<string, string>> {
  const declared = new Map<string, string>();
  for (const text of values) {
    const at = text.indexOf("=");
    const name = at < 0 ? text : text.slice(0, at);
    if (at < 0 || at === text.length - 1) refuse(language, "badDeclare", { value: text });
    if (!DECLARED.test(name)) refuse(language, "unknownDeclare", { value: name });
    if (declared.has(name)) refuse(language, "declaredTwice", { value: name });
    declared.set(name, text.slice(at + 1));
  }
  return Object.fromEntries(declared);
}

/** A date of the Gregorian calendar, `YYYY-MM-DD`. @throws JikuError "bad-option" */
export function parseDate(flag: string, value: string, language: Language): string {
  const day = /^\d{4}-\d{2}-\d{2}$/.test(value) ? new Date(`${value}T00:00:00Z`) : new Date(Number.NaN);
  const isReal = !Number.isNaN(day.getTime()) && day.toISOString().startsWith(value);
  return isReal ? value : refuse(language, "badDate", { flag, value });
}

/** An absolute IRI to mint identities under. @throws JikuError "bad-option" */
export function parseBase(value: string, language: Language): string {
  return /^[A-Za-z][A-Za-z0-9+.-]*:\S+$/.test(value) ? value : refuse(language, "badBase", { value });
}

function refuse(language: Language, key: MessageKey, values: Readonly<Record<string, string | number>>): never {
  throw new JikuError("bad-option", say(language, key, values));
}
