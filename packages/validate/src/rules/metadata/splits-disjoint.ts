// SPDX-License-Identifier: Apache-2.0
import type { Rule, RuleContext, Split } from "@jiku/model";
import { decimalNumber, durationSeconds, gapBetween, type Interval, overlaps, readInterval } from "@jiku/spacetime";
import { systemOf } from "../time/system-of.js";

/** What a model learns from and what it is tested on are apart, by members and by time (Croissant 1.0, splits). */
export const splitsDisjoint: Rule<"Dataset"> = {
  code: "DS-02",
  on: "Dataset",
  check({ splits, splitGap }, report, context) {
    for (const [k, split] of splits?.entries() ?? []) {
      for (const other of splits?.slice(0, k) ?? []) {
        const fault = clash(split, other, splitGap, context);
        if (fault === undefined) continue;
        const values = { split: split.name, other: other.name, ...fault.values };
        return report(`/splits/${k}`, values, fault.choice === undefined ? {} : { case: fault.choice });
      }
    }
  },
};

interface Clash {
  readonly choice?: string;
  readonly values: Readonly<Record<string, unknown>>;
}

function clash(split: Split, other: Split, splitGap: string | undefined, context: RuleContext): Clash | undefined {
  const shared = split.members?.find((ref) => other.members?.some((o) => context.expand(o) === context.expand(ref)));
  if (shared !== undefined) return { values: { member: shared } };
  const [a, b] = [intervalOf(split, context), intervalOf(other, context)];
  if (a === undefined || b === undefined) return undefined;
  if (overlaps(a, b) === true) {
    const { at, start = at, end = at } = split.during ?? {};
    return { choice: "overlap", values: { start, end } };
  }
  const [gap, least] = [gapBetween(a, b), splitGap === undefined ? undefined : durationSeconds(splitGap)];
  if (gap === undefined || least === undefined || decimalNumber(gap) >= least) return undefined;
  return { choice: "gap", values: { gap: durationText(decimalNumber(gap)), expected: splitGap } };
}

function intervalOf({ during }: Split, context: RuleContext): Interval | undefined {
  const system = during && systemOf(during.trs, context);
  return during === undefined || system === undefined ? undefined : readInterval(during, system);
}

function durationText(seconds: number): string {
  return seconds % 86400 === 0 ? `P${seconds / 86400}D` : `PT${seconds}S`;
}
