// SPDX-License-Identifier: Apache-2.0
import type { ArrayNumber, SourceAttribute } from "../source/array-source.js";

/** Something that has attributes. */
interface Holder {
  readonly attributes: ReadonlyMap<string, SourceAttribute>;
}

/** An attribute as one text; the first of several. */
export function textAttribute({ attributes }: Holder, name: string): string | undefined {
  const value = attributes.get(name)?.value;
  const text = typeof value === "string" ? value : typeof value?.[0] === "string" ? value[0] : undefined;
  return text === undefined || text.trim() === "" ? undefined : text;
}

/** The numbers of an attribute. */
export function numbersAttribute({ attributes }: Holder, name: string): readonly number[] | undefined {
  const value = attributes.get(name)?.value;
  if (value === undefined || typeof value === "string" || value.some((one) => typeof one === "string"))
    return undefined;
  return (value as readonly ArrayNumber[]).map(Number);
}

/** One finite number. */
export function numberAttribute(holder: Holder, name: string): number | undefined {
  const value = numbersAttribute(holder, name)?.[0];
  return value !== undefined && Number.isFinite(value) ? value : undefined;
}

/** The names that a text lists, as `coordinates` does. */
export function wordsOf(text: string | undefined): readonly string[] {
  return (text ?? "").split(/\s+/).filter((word) => word !== "");
}

/** Pairs of `key: name`, as in `formula_terms` and `cell_measures`. */
export function pairsOf(text: string | undefined): readonly (readonly [key: string, name: string])[] {
  return [...(text ?? "").matchAll(/(\S+?)\s*:\s+([^\s:]+)(?!\s*:)/g)].map(([, key, name]) => [
    key as string,
    name as string,
  ]);
}

/** An attribute as JSON; undefined for one without a JSON form. */
export function jsonOf({ value }: SourceAttribute): unknown {
  if (value === undefined || typeof value === "string") return value;
  const all = (value as readonly (string | ArrayNumber)[]).map((one) =>
    typeof one === "string" || (typeof one === "number" && Number.isFinite(one)) ? one : String(one),
  );
  return all.length === 1 ? all[0] : all;
}
