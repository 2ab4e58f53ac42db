// SPDX-License-Identifier: Apache-2.0
import type { UcumFacts } from "./qudt-code.js";
import { arbitraryUnits } from "./ucum-facts.js";

interface AtomEntry {
  readonly isMetric: boolean;
  readonly isBaseUnit?: boolean;
  readonly name: string;
  readonly value: {
    readonly Unit: string;
    readonly value: string;
    readonly function?: { readonly name: string; readonly value: string; readonly Unit: string };
  };
}

/** Code, 1 when it takes prefixes, value, unit of the value, name, and for other than plain multiples a tag. */
export type AtomRow = readonly [code: string, metric: 0 | 1, value: string, unit: string, name: string, tag?: string];

/** The terminal symbols of UCUM 2.2 as rows of the pack, in the order of code points. */
export interface UcumTables extends UcumFacts {
  readonly atoms: readonly AtomRow[];
  /** Longest first. */
  readonly prefixes: readonly (readonly [code: string, value: string])[];
}

function atomRow([code, { isMetric, isBaseUnit, name, value }]: [string, AtomEntry]): AtomRow {
  const tag = isBaseUnit === true ? "base" : arbitraryUnits.has(code) ? "arbitrary" : value.function?.name;
  const { value: number, Unit } = value.function ?? value;
  const metric = isMetric ? 1 : 0;
  return tag === undefined ? [code, metric, number, Unit, name] : [code, metric, number, Unit, name, tag];
}

/** Reads the tables of UCUM 2.2 as `@atomic-ehr/ucum` holds them. */
export async function readUcum(): Promise<UcumTables> {
  const load = (file: string): Promise<unknown> => import(new URL(file, import.meta.resolve("@atomic-ehr/ucum")).href);
  const { units } = (await load("units.js")) as { readonly units: Readonly<Record<string, AtomEntry>> };
  const { prefixes } = (await load("prefixes.js")) as {
    readonly prefixes: Readonly<Record<string, { readonly value: number }>>;
  };
  const byCode = <T extends readonly [string, ...unknown[]]>(a: T, b: T): number => (a[0] < b[0] ? -1 : 1);
  const values = Object.entries(prefixes).map(([code, { value }]) => [code, value] as const);
  return {
    atoms: Object.entries(units).map(atomRow).sort(byCode),
    prefixes: values
      .map(([code, value]) => [code, String(value)] as const)
      .sort((a, b) => b[0].length - a[0].length || byCode(a, b)),
    metric: new Set(Object.entries(units).flatMap(([code, { isMetric }]) => (isMetric ? [code] : []))),
    decades: new Map(
      values
        .map(([code, value]) => [code, Math.round(Math.log10(value))] as const)
        .filter(([code]) => !code.endsWith("i")),
    ),
  };
}
