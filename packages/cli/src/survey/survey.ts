// SPDX-License-Identifier: Apache-2.0
import type { AnyResource, RuleContext } from "@jiku/model";
import { collectDeclared, type DeclaredCount, type SurveyedDimension } from "./declared.js";
import { collectScales, type ScaleSpan } from "./scales.js";
import { collectWhen, type When } from "./when.js";
import { collectWhere, type Where } from "./where.js";

/** What the sound resources of a document say about themselves. Plain data. */
export interface Survey {
  /** Resources that were looked at; `complete` is false when there were more. */
  readonly resources: number;
  readonly complete: boolean;
  /** UCUM code to how often it stands, most frequent first. */
  readonly units: readonly (readonly [code: string, count: number])[];
  readonly where: readonly Where[];
  readonly when: readonly When[];
  readonly scales: readonly ScaleSpan[];
  readonly declared: Readonly<Record<SurveyedDimension, DeclaredCount>>;
}

export interface Surveyor {
  take(resource: AnyResource, context: RuleContext): void;
  result(): Survey;
}

/** Looks at the first `limit` resources that it is given. */
export function createSurvey(limit: number): Surveyor {
  const units = new Map<string, number>();
  const where = collectWhere();
  const when = collectWhen();
  const scales = collectScales();
  const declared = collectDeclared();
  let seen = 0;
  return {
    take(resource, context) {
      if (++seen > limit) return;
      countUnits(resource, units);
      where.take(resource, context);
      when.take(resource, context);
      scales.take(resource);
      declared.take(resource);
    },
    result() {
      const ordered = [...units].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
      return {
        resources: Math.min(seen, limit),
        complete: seen <= limit,
        units: ordered,
        where: where.result(),
        when: when.result(),
        scales: scales.result(),
        declared: declared.result(),
      };
    },
  };
}

function countUnits(value: unknown, units: Map<string, number>): void {
  if (typeof value !== "object" || value === null) return;
  if (Array.isArray(value)) {
    if (typeof value[0] === "object") for (const item of value) countUnits(item, units);
    return;
  }
  for (const [member, inner] of Object.entries(value)) {
    if (member === "unit" && typeof inner === "string") units.set(inner, (units.get(inner) ?? 0) + 1);
    else if (member !== "native") countUnits(inner, units);
  }
}
