// SPDX-License-Identifier: Apache-2.0
import type { Rule, RuleContext, TimeExtent } from "@jiku/model";
import { type Bound, compareInstants, contains, type Interval } from "@jiku/spacetime";
import { intervalOf } from "../observation/time-span.js";
import { resolveAs } from "../resolve-as.js";

/** Background and analysis are of one time, or both of the assimilation window (4D-Var). */
export const backgroundAnalysisTime: Rule<"Assimilation"> = {
  code: "FBK-003",
  on: "Assimilation",
  check({ background, analysis, window }, report, context) {
    const before = resolveAs(background, "Belief", context)?.validTime;
    const after = resolveAs(analysis, "Belief", context)?.validTime;
    if (before === undefined || after === undefined || !differ(before, after, context)) return;
    const values = { background: written(before), analysis: written(after) };
    if (window === undefined) report("/analysis", values);
    else if ([before, after].some((time) => isOutside(time, window, context)))
      report("/analysis", values, { case: "window" });
  },
};

function differ(a: TimeExtent, b: TimeExtent, context: RuleContext): boolean {
  const [first, second] = [intervalOf(a, context), intervalOf(b, context)];
  if (first === undefined || second === undefined) return false;
  return apart(first.start, second.start) || apart(first.end, second.end);
}

function apart(a: Bound, b: Bound): boolean {
  if (a === undefined || b === undefined) return false;
  if (a === "unbounded" || b === "unbounded") return a !== b;
  const order = compareInstants(a, b);
  return order === "before" || order === "after";
}

function isOutside(time: TimeExtent, window: TimeExtent, context: RuleContext): boolean {
  const [inner, outer]: readonly (Interval | undefined)[] = [intervalOf(time, context), intervalOf(window, context)];
  return inner !== undefined && outer !== undefined && contains(outer, inner) === false;
}

function written({ at, start, end }: TimeExtent): string {
  return at ?? `${start ?? "–"} → ${end ?? "–"}`;
}
