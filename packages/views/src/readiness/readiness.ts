// SPDX-License-Identifier: Apache-2.0
import type { DeclaredCount, SurveyedDimension } from "./declared.js";

export const DIMENSIONS = [
  "structure",
  "meaning",
  "space",
  "time",
  "quantity",
  "uncertainty",
  "references",
  "provenance",
  "policy",
  "coupling",
] as const;

/** A side of a dataset whose readiness is told. */
export type Dimension = (typeof DIMENSIONS)[number];

/** `none` also when nothing could be checked. */
export type ReadinessLevel = "full" | "part" | "none";

/** How much of one dimension is declared: a level with the count behind it, never a number over all. */
export interface Readiness extends DeclaredCount {
  readonly dimension: Dimension;
  readonly level: ReadinessLevel;
}

/** A reference that leads nowhere, or to a resource of another class. */
const BROKEN: ReadonlySet<string> = new Set(["ID-02", "ID-06"]);

/** What a report says of structure and references; a `DocumentReport` has it. */
export interface CheckedCounts {
  readonly checked: { readonly structure: number; readonly sound: number; readonly references: number };
  readonly counts: readonly { readonly code: string; readonly count: number }[];
}

/** The readiness card of a document, in the order of the dimensions. */
export function readinessOf(
  report: CheckedCounts,
  survey: { readonly declared: Readonly<Record<SurveyedDimension, DeclaredCount>> },
): readonly Readiness[] {
  const broken = report.counts.filter(({ code }) => BROKEN.has(code)).reduce((total, { count }) => total + count, 0);
  const { structure, sound, references } = report.checked;
  const counts: Readonly<Record<Dimension, DeclaredCount>> = {
    structure: { count: sound, of: structure },
    references: { count: Math.max(0, references - broken), of: references },
    ...survey.declared,
  };
  return DIMENSIONS.map((dimension) => ({ dimension, level: levelOf(counts[dimension]), ...counts[dimension] }));
}

function levelOf({ count, of }: DeclaredCount): ReadinessLevel {
  if (count === 0) return "none";
  return count >= of ? "full" : "part";
}
