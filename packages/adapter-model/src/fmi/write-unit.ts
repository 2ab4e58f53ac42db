// SPDX-License-Identifier: Apache-2.0
import { parseUnit, type Unit } from "@jiku/units";
import { xmlElement } from "../xml/write-xml.js";

/** Units that the ports of one description use. */
export interface UnitWriter {
  /** The name by which variables refer to a unit; undefined when FMI cannot have it. */
  nameOf(code: string, native: string | undefined): string | undefined;
  elements(): readonly string[];
}

/**
 * Collects units under their native names where those are free, else under their codes.
 * @param prefix of the elements, with its colon
 * @param nameAlone whether a unit may stand without definition: so in FMI, not in SSP
 */
export function createUnitWriter(prefix = "", nameAlone = true): UnitWriter {
  const names = new Map<string, string>();
  return {
    nameOf(code, native) {
      const unit = parseUnit(code);
      if (unit === undefined || (!nameAlone && unit.special !== undefined)) return undefined;
      for (const name of native === undefined ? [code] : [native, code]) {
        if (name === "" || (names.get(name) ?? code) !== code) continue;
        names.set(name, code);
        return name;
      }
      return undefined;
    },
    elements: () => [...names].map(([name, code]) => unitElement(name, code, prefix)),
  };
}

/** Logarithms, counting units and arbitrary units have no SI exponents: they are written by name alone. */
function unitElement(name: string, code: string, prefix: string): string {
  const unit = parseUnit(code) as Unit;
  if (unit.special !== undefined) return xmlElement(`${prefix}Unit`, { name });
  const [mol, A, m, cd, kg, K, s] = unit.vector;
  const text = (exponent: number | undefined) =>
    exponent === 0 || exponent === undefined ? undefined : String(exponent);
  const base = xmlElement(`${prefix}BaseUnit`, {
    kg: text(kg),
    m: text(m),
    s: text(s),
    A: text(A),
    K: text(K),
    mol: text(mol),
    cd: text(cd),
    rad: text(radians(unit.code)),
    factor: unit.factor === 1 ? undefined : String(unit.factor),
    offset: unit.offset === 0 ? undefined : String(unit.offset),
  });
  return xmlElement(`${prefix}Unit`, { name }, [base]);
}

/** FMI counts radians, UCUM's vectors do not. */
function radians(code: string): number {
  let sum = 0;
  for (const [, power] of code.matchAll(/(?:^|[./(])rad(-?\d+)?(?=$|[./)])/g))
    sum += power === undefined ? 1 : Number(power);
  return sum;
}
