// SPDX-License-Identifier: Apache-2.0
import { type QudtUnit, qudtUnit } from "./unit-of-iri.js";
import { unitTerms } from "./unit-terms.js";
import { type UnitRow, unitsTable } from "./units-table.js";

let rows: ReadonlyMap<string, readonly UnitRow[]> | undefined;

/** The components of a code in one order: `m/s` and `s-1.m` are listed alike, `m` and `m2/m` are not. */
function listing(code: string): string | undefined {
  return unitTerms(code)
    ?.components.filter((component) => component !== "1")
    .sort()
    .join(" ");
}

function rowsByListing(): ReadonlyMap<string, readonly UnitRow[]> {
  const found = new Map<string, UnitRow[]>();
  for (const row of unitsTable().units) {
    const key = listing(row[1].split(" ")[0] ?? "");
    if (key !== undefined && row[8] === undefined) found.set(key, [...(found.get(key) ?? []), row]);
  }
  return found;
}

/**
 * The QUDT units that list this UCUM code in any order of its components, without deprecated units; empty when there
 * is none or the code does not parse. Some codes name several: `u`, or `[ft_i].[lbf_av]`, which is energy and torque.
 */
export function unitsOfCode(code: string): readonly QudtUnit[] {
  const key = listing(code);
  if (key === undefined) return [];
  rows ??= rowsByListing();
  return (rows.get(key) ?? []).map(qudtUnit);
}
