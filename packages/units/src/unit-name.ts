// SPDX-License-Identifier: Apache-2.0
import { parseUnit } from "./parse-unit.js";
import { unitsTable } from "./units-table.js";

/** Customary units bear their country or kind in the code but not in the name: "ton" and "foot" alone mean several. */
const CUSTOMARY = /\[(?!degF\]|degR\]|ppm\]|ppth\])/;

let codes: ReadonlyMap<string, string | undefined> | undefined;

function plainName(text: string): string {
  return text
    .replaceAll(/(?<=\p{Ll})(?=\p{Lu})/gu, " ")
    .toLowerCase()
    .replaceAll(/[\s_-]+/g, " ")
    .replaceAll(/metre\b/g, "meter")
    .replaceAll(/litre\b/g, "liter")
    .replace(/^degrees\b/, "degree")
    .trim();
}

function sameMeaning(a: string, b: string): boolean {
  const [one, other] = [parseUnit(a), parseUnit(b)];
  return one?.code === other?.code;
}

/** Names of UCUM atoms and labels of QUDT units; a name of two units stands for none. */
function codesByName(): ReadonlyMap<string, string | undefined> {
  const found = new Map<string, string | undefined>();
  const put = (name: string, code: string): void => {
    if (name === "" || CUSTOMARY.test(code)) return;
    found.set(name, found.has(name) && !sameMeaning(found.get(name) ?? "", code) ? undefined : code);
  };
  for (const [code, , , , name] of unitsTable().atoms) put(plainName(name), code);
  for (const [, list, , , , label, , , deprecated] of unitsTable().units) {
    if (deprecated === undefined) put(plainName(label), list.split(" ").at(-1) ?? "");
  }
  return found;
}

/** The UCUM code of a unit by its English name in UCUM or QUDT: "degree Celsius", "Kilometre per Hour", "DegreeCelsius". */
export function codeOfName(text: string): string | undefined {
  codes ??= codesByName();
  return codes.get(plainName(text));
}
