// SPDX-License-Identifier: Apache-2.0
import type { Bilingual } from "@jiku/model";
import { type Nested, primitivesOf } from "./boundaries.js";

/** A semantic object of a geometry and the primitives that it speaks of. */
export interface SemanticObject {
  readonly index: number;
  /** The native object. */
  readonly value: Readonly<Record<string, unknown>>;
  readonly primitives: readonly Nested[];
  /** Index of the semantic object that it is part of, such as the wall of a window. */
  readonly parent: number | undefined;
}

/** What may be wrong with semantics; each pointer leads from `semantics` on. */
export interface SemanticFaults {
  form(member: "semantics" | "surfaces" | "values" | "surface", pointer: string): void;
  fit(detail: Bilingual, pointer: string): void;
}

/**
 * Reads `semantics` of a geometry (CityJSON 2.0, 3.3). Values are nested two levels less than boundaries, and null may
 * stand at any level for "none below".
 */
export function readSemantics(
  semantics: unknown,
  coordinates: readonly Nested[],
  depth: number,
  faults: SemanticFaults,
): readonly SemanticObject[] {
  const { surfaces, values } = (isObject(semantics) ? semantics : {}) as {
    readonly surfaces?: unknown;
    readonly values?: unknown;
  };
  if (!isObject(semantics)) faults.form("semantics", "");
  else if (!Array.isArray(surfaces)) faults.form("surfaces", "/surfaces");
  if (!Array.isArray(surfaces)) return [];
  const primitives: Nested[][] = surfaces.map(() => []);
  const all = primitivesOf(coordinates, depth);
  const assigned = valuesOf(values, coordinates, Math.max(depth - 2, 1), faults);
  for (let i = 0; i < assigned.length; i++) {
    const value = assigned[i];
    if (value === null || value === undefined) continue;
    const list = typeof value === "number" ? primitives[value] : undefined;
    if (list === undefined) faults.fit(noObject(value), "/values");
    else list.push(all[i] as Nested);
  }
  const parents = parentsOf(surfaces, faults);
  return surfaces.flatMap((value, index) => {
    if (!isObject(value)) {
      faults.form("surface", `/surfaces/${index}`);
      return [];
    }
    return [{ index, value, primitives: primitives[index] as Nested[], parent: parents[index] }];
  });
}

/** A JSON object: neither null nor an array. */
export function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** One value for each primitive. */
function valuesOf(
  values: unknown,
  coordinates: readonly Nested[],
  levels: number,
  faults: SemanticFaults,
): readonly unknown[] {
  const out: unknown[] = [];
  if (values !== null && !Array.isArray(values)) {
    faults.form("values", "/values");
    return out;
  }

  function level(node: unknown, below: readonly Nested[], left: number, pointer: string): void {
    const list: readonly unknown[] | null = Array.isArray(node) ? node : null;
    if (list === null && node !== null) faults.fit({ en: "an array is missing", ja: "配列がない" }, pointer);
    if (list !== null && list.length !== below.length) {
      faults.fit(
        { en: `${list.length} values for ${below.length} parts`, ja: `${below.length}個の部分に値が${list.length}個` },
        pointer,
      );
    }
    below.forEach((child, i) => {
      const value = list === null ? null : (list[i] ?? null);
      if (left > 1) level(value, child as readonly Nested[], left - 1, `${pointer}/${i}`);
      else out.push(value);
    });
  }

  level(values, coordinates, levels, "/values");
  return out;
}

/** The parent of each, which either of the two may name. */
function parentsOf(surfaces: readonly unknown[], faults: SemanticFaults): readonly (number | undefined)[] {
  const parents = surfaces.map((s) => (isObject(s) && isIndex(s["parent"], surfaces) ? s["parent"] : undefined));
  surfaces.forEach((surface, index) => {
    if (!isObject(surface)) return;
    const { parent, children } = surface as { readonly parent?: unknown; readonly children?: unknown };
    if (parent !== undefined && !isIndex(parent, surfaces)) faults.fit(noObject(parent), `/surfaces/${index}/parent`);
    for (const child of Array.isArray(children) ? children : []) {
      if (!isIndex(child, surfaces)) faults.fit(noObject(child), `/surfaces/${index}/children`);
      else if (parents[child] === undefined) parents[child] = index;
      else if (parents[child] !== index) {
        const detail = { en: `semantic object ${child} has two parents`, ja: `意味対象${child}の親が2つある` };
        faults.fit(detail, `/surfaces/${index}/children`);
      }
    }
  });
  return parents;
}

function noObject(value: unknown): Bilingual {
  const text = JSON.stringify(value) ?? "";
  return { en: `there is no semantic object ${text}`, ja: `意味対象${text}がない` };
}

function isIndex(value: unknown, list: readonly unknown[]): value is number {
  return typeof value === "number" && Number.isInteger(value) && value >= 0 && value < list.length;
}
