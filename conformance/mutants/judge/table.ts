// SPDX-License-Identifier: Apache-2.0
import type { Mutant } from "../mutant.js";
import type { JudgedLaw } from "./judged-laws.js";
import type { Found } from "./share.js";

/** Mutant × law: `#` a law that the mutant names, `x` another that kills it. Laws by the last two digits of their codes. */
export function tableText(required: readonly JudgedLaw[], mutants: readonly Mutant[], found: readonly Found[]): string {
  const laws = required.map(({ law }) => law).sort((a, b) => (a.code < b.code ? -1 : 1));
  const width = Math.max(...mutants.map(({ id }) => id.length));
  const rows = new Map(found.flatMap(({ table }) => table).map((row) => [row.mutant, row.laws]));
  const head = [0, 1].map((digit) => " ".repeat(width + 1) + laws.map(({ code }) => code.at(digit - 2)).join(" "));
  const lines = mutants.flatMap(({ id, killedBy }) => {
    const killers = rows.get(id);
    if (killers === undefined) return [];
    const cells = laws.map(({ slug }) => (!killers.includes(slug) ? "·" : killedBy.includes(slug) ? "#" : "x"));
    return [`${id.padEnd(width)} ${cells.join(" ")}`];
  });
  return [...head, ...lines].join("\n");
}
