// SPDX-License-Identifier: Apache-2.0
import type { DocumentReport } from "@jiku/validate";
import type { DeclaredCount } from "./declared.js";
import type { Survey } from "./survey.js";

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
] as const;

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

/** The readiness card of a document, in the order of the dimensions. */
export function readinessOf(report: DocumentReport, survey: Survey): readonly Readiness[] {
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
