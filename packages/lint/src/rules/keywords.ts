// SPDX-License-Identifier: Apache-2.0
import { fewOf, nearest } from "../schema/nearest.js";
import { ANNOTATIONS, KEYWORDS, SORTS, STABILITIES, TYPES } from "../schema/vocabulary.js";
import type { Json } from "../source/json-value.js";
import { faultAt, type LintRule, perPlace } from "./lint-rule.js";

/** Only keywords of the subset, and registered annotations. */
export const keywords: LintRule = perPlace((place) =>
  Object.keys(place.value)
    .filter((keyword) => !KEYWORDS.includes(keyword) && !ANNOTATIONS.includes(keyword))
    .map((keyword) => {
      const isAnnotation = keyword.startsWith("x-");
      const near = nearest(keyword, isAnnotation ? ANNOTATIONS : KEYWORDS);
      const wording = isAnnotation ? (near === undefined ? "annotation" : "annotation-near") : "near";
      const values = { keyword, ...(near === undefined ? {} : { near }) };
      return faultAt(place, [keyword], values, near === undefined && !isAnnotation ? undefined : wording);
    }),
);

/** Only types of the subset; a hole in the items of an array alone. */
export const types: LintRule = perPlace((place) => {
  const { type } = place.value;
  if (type === undefined) return [];
  const names = (Array.isArray(type) ? type : [type]) as readonly Json[];
  const hole = names.includes("null");
  return [
    ...names
      .filter((name) => name !== "null" && !(typeof name === "string" && TYPES.includes(name)))
      .map((name) => faultAt(place, ["type"], { type: typeof name === "string" ? name : JSON.stringify(name) })),
    ...(hole && (place.role !== "item" || names.length === 1) ? [faultAt(place, ["type"], {}, "hole")] : []),
  ];
});

const ALLOWED: ReadonlyMap<string, readonly string[]> = new Map([
  ["x-jiku-sort", SORTS],
  ["x-jiku-stability", STABILITIES],
]);

/** Annotations with a fixed list of values. */
export const annotationValues: LintRule = perPlace((place) =>
  [...ALLOWED].flatMap(([annotation, allowed]) => {
    const value = place.value[annotation];
    if (value === undefined || (typeof value === "string" && allowed.includes(value))) return [];
    const near = fewOf(String(value), allowed).join(", ");
    return [faultAt(place, [annotation], { annotation, value: String(value), near })];
  }),
);

const PAIRS = [
  ["minimum", "maximum"],
  ["exclusiveMinimum", "maximum"],
  ["minimum", "exclusiveMaximum"],
  ["exclusiveMinimum", "exclusiveMaximum"],
  ["minLength", "maxLength"],
  ["minItems", "maxItems"],
] as const;

/** A lower limit leaves room below the upper one. */
export const limits: LintRule = perPlace((place) =>
  PAIRS.flatMap(([lower, upper]) => {
    const [low, high] = [place.value[lower], place.value[upper]];
    if (typeof low !== "number" || typeof high !== "number") return [];
    const isOpen = lower.startsWith("exclusive") || upper.startsWith("exclusive");
    return low < high || (low === high && !isOpen) ? [] : [faultAt(place, [lower], { lower, low, upper, high })];
  }),
);

/** A label for each value, and none for what is no value. */
export const enumLabels: LintRule = perPlace((place) => {
  const values = Array.isArray(place.value.enum) ? place.value.enum.map(String) : [];
  return (["x-jiku-enum-en", "x-jiku-enum-ja"] as const).flatMap((annotation) => {
    const labels = (place.value[annotation] ?? {}) as Readonly<Record<string, Json>>;
    const unlabelled = values.filter((value) => !isText(labels[value]));
    const strange = Object.keys(labels).filter((name) => !values.includes(name));
    return [
      ...unlabelled.map((value) => faultAt(place, [annotation], { annotation, value })),
      ...strange.map((value) => faultAt(place, [annotation, value], { annotation, value }, "stranger")),
    ];
  });
});

/** True for a text that is not blank. */
export function isText(value: Json | undefined): value is string {
  return typeof value === "string" && value.trim() !== "";
}
