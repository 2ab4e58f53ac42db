// SPDX-License-Identifier: Apache-2.0
import type { Finding, NotChecked } from "@jiku/model";
import { firstOf, type KeptFinding } from "./kept.js";

/** How often a code was found, and how often with a severity that the profile does not switch off. */
export interface Tally {
  readonly code: string;
  readonly rule: string;
  readonly severity: Finding["severity"];
  readonly count: number;
}

/**
 * What one part of a document came to: plain data, for another thread or another machine. Parts of a document are joined
 * by `mergeParts` in any order and any grouping, and give the same report as the document judged in one go.
 */
export interface ReportPart {
  /** The parts that are in it, by the ordinals of their first records, rising. */
  readonly covers: readonly number[];
  /** Class to number of resources, by class. */
  readonly resources: readonly (readonly [type: string, count: number])[];
  readonly judged: number;
  readonly sound: number;
  readonly references: number;
  readonly outside: number;
  readonly unresolved: number;
  /** The package itself is faulty: no resource was judged. */
  readonly blocked: boolean;
  /** The first findings, in order. */
  readonly kept: readonly KeptFinding[];
  /** By code and severity. */
  readonly counts: readonly Tally[];
  /** How often a fault was met, whatever the profile says of it; by code. */
  readonly raised: readonly (readonly [code: string, count: number])[];
  readonly notChecked: readonly { readonly order: number; readonly item: NotChecked }[];
}

export const EMPTY_PART: ReportPart = {
  covers: [],
  resources: [],
  judged: 0,
  sound: 0,
  references: 0,
  outside: 0,
  unresolved: 0,
  blocked: false,
  kept: [],
  counts: [],
  raised: [],
  notChecked: [],
};

/**
 * Joins parts of one document. Associative and commutative; `maxFindings` is that of the run in every step.
 * @throws Error when a part is in both, since it would be counted twice
 */
export function mergeParts(a: ReportPart, b: ReportPart, maxFindings: number): ReportPart {
  const twice = a.covers.find((part) => b.covers.includes(part));
  if (twice !== undefined) throw new Error(`the part at record ${twice} was merged twice`);
  return {
    covers: [...a.covers, ...b.covers].sort((x, y) => x - y),
    resources: addPairs(a.resources, b.resources),
    judged: a.judged + b.judged,
    sound: a.sound + b.sound,
    references: a.references + b.references,
    outside: a.outside + b.outside,
    unresolved: a.unresolved + b.unresolved,
    blocked: a.blocked || b.blocked,
    kept: firstOf([...a.kept, ...b.kept], maxFindings),
    counts: addTallies(a.counts, b.counts),
    raised: addPairs(a.raised, b.raised),
    notChecked: mergeNotChecked([...a.notChecked, ...b.notChecked]),
  };
}

type Pairs = readonly (readonly [string, number])[];

function addPairs(a: Pairs, b: Pairs): Pairs {
  const sums = new Map(a);
  for (const [key, count] of b) sums.set(key, (sums.get(key) ?? 0) + count);
  return [...sums].sort(([x], [y]) => (x < y ? -1 : 1));
}

function addTallies(a: readonly Tally[], b: readonly Tally[]): readonly Tally[] {
  const sums = new Map<string, Tally>();
  for (const tally of [...a, ...b]) {
    const key = `${tally.code} ${tally.severity}`;
    sums.set(key, { ...tally, count: tally.count + (sums.get(key)?.count ?? 0) });
  }
  return [...sums].sort(([x], [y]) => (x < y ? -1 : 1)).map(([, tally]) => tally);
}

/** Each statement once, where it was made first. */
function mergeNotChecked(items: ReportPart["notChecked"]): ReportPart["notChecked"] {
  const sorted = [...items].sort((x, y) => x.order - y.order);
  return sorted.filter(
    ({ item }, at) => sorted.findIndex((o) => o.item.what === item.what && o.item.why.en === item.why.en) === at,
  );
}
