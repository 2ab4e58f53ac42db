// SPDX-License-Identifier: Apache-2.0
import { type QudtUnit, quantityKind, unitsOfCode } from "@jiku/units";
import { name } from "./name.js";
import type { Holder, Run } from "./run.js";

const hasUnit = name("http://qudt.org/schema/qudt/hasUnit");
const UNITS_KEPT = 10_000;

const unitsByCode = new Map<string, readonly QudtUnit[]>();

function unitsFor(code: string): readonly QudtUnit[] {
  const known = unitsByCode.get(code);
  if (known !== undefined) return known;
  const found = unitsOfCode(code);
  if (unitsByCode.size >= UNITS_KEPT) unitsByCode.clear();
  unitsByCode.set(code, found);
  return found;
}

/** The kind of the quantity that a node speaks of: its own, its property's, or that of what the resource observes. */
function kindOf<T>(run: Run<T>, value: Holder): string | undefined {
  const property = value["property"] ?? run.resource["observedProperty"];
  const facets = (typeof property === "string" ? run.resolve?.(property) : value["inlineProperty"]) as
    | Holder
    | undefined;
  const kind = value["quantityKind"] ?? facets?.["quantityKind"];
  return typeof kind === "string" ? quantityKind(kind)?.iri : undefined;
}

/** qudt:hasUnit where the record has a UCUM code and no `unitIri`, and QUDT one unit for it, or one that fits the kind. */
export function enrichUnit<T>(run: Run<T>, node: T, value: Holder): void {
  const { unit, unitIri } = value;
  if (typeof unit !== "string" || unitIri !== undefined) return;
  const units = unitsFor(unit);
  const kind = units.length > 1 ? kindOf(run, value) : undefined;
  const fitting = kind === undefined ? units : units.filter(({ quantityKinds }) => quantityKinds.includes(kind));
  const [only, ...others] = fitting;
  if (only !== undefined && others.length === 0) run.target.add(node, hasUnit, run.target.iri(only.iri));
}
