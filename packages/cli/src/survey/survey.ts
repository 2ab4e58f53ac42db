// SPDX-License-Identifier: Apache-2.0
import type { AnyResource, Field, RuleContext } from "@jiku/model";
import { collectDeclared, type DeclaredCount, type SurveyedDimension } from "@jiku/views/survey";
import type { JudgeOptions } from "../options/options.js";
import { collectDomains, type Domain } from "./domains.js";
import { createKeeper, type Kept } from "./keeper.js";
import { collectScales, type ScaleSpan } from "./scales.js";
import { collectWhen, type When } from "./when.js";
import { collectWhere, systemOf, type Where } from "./where.js";

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
  readonly domains: readonly Domain[];
  readonly declared: Readonly<Record<SurveyedDimension, DeclaredCount>>;
  /** Only where pictures are asked for. */
  readonly kept?: Kept;
}

export interface Surveyor {
  take(resource: AnyResource, context: RuleContext): void;
  result(): Survey;
}

/** The survey that a run asks for, if any. */
export function surveyorFor({ surveyLimit, keepLimit = 0 }: JudgeOptions): Surveyor | undefined {
  return surveyLimit > 0 || keepLimit > 0 ? createSurvey(surveyLimit, keepLimit) : undefined;
}

/** Fields that wait for reference systems that stand after them. */
const MOST_LATE = 10_000;

function waitsForSystem(resource: AnyResource, context: RuleContext): boolean {
  if (resource.type !== "Field") return false;
  const { referencing = [] } = (resource as Field).domain;
  return referencing.some(({ rs }) => systemOf(rs, context) === undefined);
}

/** A field whose ranges hold no values. */
function withoutNumbers(resource: AnyResource): AnyResource {
  const ranges = Object.entries((resource as Field).ranges).map(([name, range]) => [
    name,
    range.kind === "array" ? range : { ...range, values: [], missing: undefined },
  ]);
  return { ...resource, ranges: Object.fromEntries(ranges) } as AnyResource;
}

/** Looks at the first `limit` resources that it is given, and keeps the first `keep` of them for pictures. */
export function createSurvey(limit: number, keep = 0): Surveyor {
  const units = new Map<string, number>();
  const where = collectWhere();
  const when = collectWhen();
  const scales = collectScales();
  const domains = collectDomains();
  const declared = collectDeclared();
  const keeper = keep > 0 ? createKeeper(keep) : undefined;
  const late: (readonly [resource: AnyResource, context: RuleContext])[] = [];
  let seen = 0;

  function takeWithSystems(resource: AnyResource, context: RuleContext): void {
    domains.take(resource, context);
    declared.take(resource, (id) => systemOf(id, context));
  }

  return {
    take(resource, context) {
      keeper?.take(resource);
      if (++seen > limit) return;
      countUnits(resource, units);
      where.take(resource, context);
      when.take(resource, context);
      scales.take(resource);
      const waits = late.length < MOST_LATE && waitsForSystem(resource, context);
      if (waits) late.push([withoutNumbers(resource), context]);
      else takeWithSystems(resource, context);
    },
    result() {
      for (const [resource, context] of late.splice(0)) takeWithSystems(resource, context);
      const ordered = [...units].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
      return {
        resources: Math.min(seen, limit),
        complete: seen <= limit,
        units: ordered,
        where: where.result(),
        when: when.result(),
        scales: scales.result(),
        domains: domains.result(),
        declared: declared.result(),
        ...(keeper === undefined ? {} : { kept: keeper.result() }),
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
