// SPDX-License-Identifier: Apache-2.0
import type { Related, Report, Rule, RuleContext, SiteName } from "@jiku/model";
import { token } from "../rules/token.js";
import type { Step } from "./core-place.js";
import type { Limit } from "./limit.js";
import type { Restriction } from "./read-restriction.js";

/** Reports of one limit on one value; a long list with the same fault everywhere says so this often. */
const MOST_REPORTS = 100;

const CUT = {
  en: `A limit of the profile was broken ${MOST_REPORTS} times in one value; the rest of the value was not judged by it.`,
  ja: `1つの値がプロファイルの制限に${MOST_REPORTS}回反した。値の残りには、その制限を適用していない。`,
};

interface Visit {
  readonly steps: readonly Step[];
  readonly path: (string | number)[];
  readonly judge: (value: unknown, holder: object | undefined) => void;
  /** Reports so far; the visit ends at MOST_REPORTS. */
  readonly state: { reports: number };
}

/** The rules of a restriction, one a limit; they run where the core's own rules on that type do. */
export function rulesOf({ place, limits }: Restriction, profile: string, related: Related): readonly Rule[] {
  return limits.map((limit) => ({
    code: limit.code,
    on: place.anchor as SiteName,
    check: (value: unknown, report: Report, context: RuleContext) =>
      checkLimit(limit, value, report, context, { profile, member: place.member, related }),
  }));
}

interface Saying {
  readonly profile: string;
  readonly member: string;
  readonly related: Related;
}

function checkLimit(
  limit: Limit,
  value: unknown,
  report: Report,
  context: RuleContext,
  { profile, member, related }: Saying,
): void {
  const state = { reports: 0 };
  const path: (string | number)[] = [];
  for (const { steps, holder: type } of limit.ways) {
    const say = (suffix: string, values: Readonly<Record<string, unknown>>, choice?: string): void => {
      state.reports++;
      const options = { related: [related], ...(choice === undefined ? {} : { case: choice }) };
      report(path.map(token).join("") + suffix, { profile, member, class: type, ...values }, options);
    };
    const judge = (found: unknown, holder: object | undefined): void => {
      limit.judge(found, { holder: holder as Readonly<Record<string, unknown>> | undefined, context, say });
    };
    visit(value, undefined, 0, { steps, path, judge, state });
  }
  if (state.reports >= MOST_REPORTS) context.notChecked({ what: limit.code, why: CUT });
}

function visit(value: unknown, holder: object | undefined, at: number, way: Visit): void {
  const step = way.steps[at];
  if (step === undefined) {
    way.judge(value, holder);
    return;
  }
  if (typeof value !== "object" || value === null) return;
  const object = value as Readonly<Record<string, unknown>>;
  switch (step.kind) {
    case "variant":
      if (step.values.has(object[step.tag])) visit(value, holder, at + 1, way);
      return;
    case "member":
      if (object[step.name] !== undefined) enter(object[step.name], object, step.name, at, way);
      return;
    case "each":
      for (const key of Array.isArray(value) ? value.keys() : Object.keys(value)) {
        const item = object[key];
        if (item !== null) enter(item, holder ?? object, key, at, way);
        if (way.state.reports >= MOST_REPORTS) return;
      }
  }
}

function enter(value: unknown, holder: object, key: string | number, at: number, way: Visit): void {
  way.path.push(key);
  visit(value, holder, at + 1, way);
  way.path.pop();
}
