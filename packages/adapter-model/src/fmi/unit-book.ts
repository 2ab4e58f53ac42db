// SPDX-License-Identifier: Apache-2.0
import type { NativeLocation } from "@jiku/model";
import { attributeOf, childrenOf, type XmlElement } from "@jiku/syntax/xml";
import { type LiftContext, placeOf } from "../lift-context.js";
import { BASE_UNITS, differenceUnit, type ResolvedUnit, resolveUnit, type UnitDefinition } from "../unit-definition.js";

/** Units of one description, each resolved once; counts the variables that are left without. */
export interface UnitBook {
  /** The code of a unit for a value, or for a difference of values. */
  codeOf(name: string, difference: boolean, at: NativeLocation): string | undefined;
  /** MDL-002 for each unit that was asked for and not resolved. */
  report(context: LiftContext): void;
}

interface Unresolved {
  readonly reason: { readonly en: string; readonly ja: string };
  readonly at: NativeLocation;
  count: number;
}

const UNIT_MEMBERS = [...BASE_UNITS, "factor", "offset"];
const UNDEFINED = { en: "it is not among the unit definitions", ja: "単位の定義の中にない" };
const NO_DIFFERENCE = { en: "its differences have no code", ja: "その差を表す記号がない" };

/** A book over the definitions of one file. */
export function createUnitBook(
  definitions: ReadonlyMap<string, UnitDefinition & { readonly element: XmlElement }>,
  context: LiftContext,
): UnitBook {
  const resolved = new Map<string, ResolvedUnit>();
  const unresolved = new Map<string, Unresolved>();

  function resolve(name: string): ResolvedUnit {
    const known = resolved.get(name);
    if (known !== undefined) return known;
    const definition = definitions.get(name);
    if (definition !== undefined) markRead(definition.element);
    const unit = definition === undefined ? { reason: UNDEFINED } : resolveUnit(definition);
    resolved.set(name, unit);
    return unit;
  }

  function miss(name: string, reason: Unresolved["reason"], at: NativeLocation): undefined {
    const element = definitions.get(name)?.element;
    const entry = unresolved.get(name) ?? {
      reason,
      at: element === undefined ? at : placeOf(context, element),
      count: 0,
    };
    entry.count++;
    unresolved.set(name, entry);
  }

  return {
    codeOf(name, difference, at) {
      const { code, reason } = resolve(name);
      if (code === undefined) return miss(name, reason, at);
      if (!difference) return code;
      return differenceUnit(code) ?? miss(name, NO_DIFFERENCE, at);
    },
    report({ run, emit }) {
      for (const [unit, { reason, at, count }] of unresolved)
        emit(run.report.own("MDL-002", { unit, reason, count }, at));
    },
  };
}

/** Its name and definition; how it is shown is not read. */
function markRead(element: XmlElement): void {
  attributeOf(element, "name");
  for (const base of childrenOf(element, "BaseUnit")) for (const name of UNIT_MEMBERS) attributeOf(base, name);
}
