// SPDX-License-Identifier: Apache-2.0
import type { NotChecked, ProfileName } from "@jiku/model";
import type { Checked, CodeCount, NextProfile, Summary } from "@jiku/validate";
import type { Judged } from "../run/plan.js";

/** What the files of a run add up to. */
export interface Totals {
  readonly files: number;
  readonly listed: number;
  /** Findings that the baseline knows. */
  readonly hidden: number;
  readonly summary: Summary;
  readonly counts: readonly CodeCount[];
  /** Resources by profile and class. */
  readonly classes: ReadonlyMap<ProfileName, ReadonlyMap<string, number>>;
  readonly checked: Checked;
  /** Files that were only listed come last. */
  readonly notChecked: readonly NotChecked[];
  /** What stricter profiles would refuse beside. */
  readonly next: ReadonlyMap<ProfileName, NextProfile["errors"]>;
}

/** Adds up results one by one. */
export interface Adder {
  add(judged: Judged): void;
  totals(): Totals;
}

const NONE: Checked = { structure: 0, sound: 0, rules: 0, rulesInAll: 0, references: 0, outside: 0 };

/** Distinct reasons that are remembered; beyond it further ones are not told in the text, only in JSON. */
const MOST_NOT_CHECKED = 10_000;

export function createAdder(): Adder {
  const total = { files: 0, listed: 0, hidden: 0, errors: 0, warnings: 0, infos: 0, checked: NONE };
  const counts = new Map<string, CodeCount>();
  const classes = new Map<ProfileName, Map<string, number>>();
  const notChecked: NotChecked[] = [];
  const listedOnes: NotChecked[] = [];
  const next = new Map<ProfileName, Map<string, NextProfile["errors"][number]>>();
  return {
    add({ report, listedOnly, hidden = 0 }) {
      total.hidden += hidden;
      total.files++;
      if (listedOnly) total.listed++;
      total.errors += report.summary.errors;
      total.warnings += report.summary.warnings;
      total.infos += report.summary.infos;
      total.checked = addChecked(total.checked, report.checked);
      for (const count of report.counts) addCount(counts, `${count.code} ${count.severity}`, count);
      for (const [name, number] of Object.entries(report.resources)) addClass(classes, report.profile, name, number);
      const kept = listedOnly ? listedOnes : notChecked;
      for (const item of report.notChecked) if (kept.length < MOST_NOT_CHECKED) kept.push(item);
      if (report.next === undefined) return;
      const errors = next.get(report.next.profile) ?? new Map();
      next.set(report.next.profile, errors);
      for (const error of report.next.errors) addCount(errors, error.code, error);
    },
    totals() {
      const { files, listed, hidden, errors, warnings, infos, checked } = total;
      const ordered = [...next].map(([profile, list]) => [profile, byCount([...list.values()])] as const);
      return {
        files,
        listed,
        hidden,
        summary: { errors, warnings, infos },
        counts: byCount([...counts.values()]),
        classes,
        checked,
        notChecked: [...notChecked, ...listedOnes],
        next: new Map(ordered),
      };
    },
  };
}

function addChecked(a: Checked, b: Checked): Checked {
  return {
    structure: a.structure + b.structure,
    sound: a.sound + b.sound,
    rules: Math.max(a.rules, b.rules),
    rulesInAll: Math.max(a.rulesInAll, b.rulesInAll),
    references: a.references + b.references,
    outside: a.outside + b.outside,
  };
}

function addCount<T extends { readonly count: number }>(counts: Map<string, T>, key: string, item: T): void {
  counts.set(key, { ...item, count: (counts.get(key)?.count ?? 0) + item.count });
}

function addClass(
  classes: Map<ProfileName, Map<string, number>>,
  profile: ProfileName,
  name: string,
  number: number,
): void {
  const known = classes.get(profile) ?? new Map<string, number>();
  classes.set(profile, known.set(name, (known.get(name) ?? 0) + number));
}

/** Most frequent first. */
function byCount<T extends { readonly code: string; readonly count: number }>(items: readonly T[]): readonly T[] {
  return [...items].sort((a, b) => b.count - a.count || (a.code < b.code ? -1 : 1));
}
