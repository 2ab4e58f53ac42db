// SPDX-License-Identifier: Apache-2.0
import type { Finding } from "@jiku/model";

/**
 * What found a fault of a record, in the order in which the faults of one record are told: its text and structure, its
 * id, the rules on the document alone, those on the closed set, those on many resources.
 */
export const STAGES = { record: 0, identity: 1, local: 2, closed: 3, set: 4 } as const;

export type Stage = (typeof STAGES)[keyof typeof STAGES];

/** A finding with its place in the report of the whole document. Plain data. */
export interface KeptFinding {
  /** Ordinal of the record; -1 for what an adapter found. */
  readonly order: number;
  readonly stage: Stage;
  /** Of a rule on many resources: its place among them. */
  readonly rank: number;
  /** The order in which one part of the document reported. */
  readonly turn: number;
  /** Numbers and texts in the edits that the finding had when it was made. */
  readonly weight: number;
  readonly finding: Finding;
}

export function compareKept(a: KeptFinding, b: KeptFinding): number {
  return a.order - b.order || a.stage - b.stage || a.rank - b.rank || comparePaths(a, b) || a.turn - b.turn;
}

/** Rules on many resources report as they come to know; what one of them says of a record is told by path. */
function comparePaths(a: KeptFinding, b: KeptFinding): number {
  if (a.stage !== STAGES.set || a.finding.path === b.finding.path) return 0;
  return a.finding.path < b.finding.path ? -1 : 1;
}

/** Where a finding belongs, as far as is known before it is made. */
export type Rank = Pick<KeptFinding, "order" | "stage" | "rank">;

function compareRanks(a: Rank, b: Rank): number {
  return a.order - b.order || a.stage - b.stage || a.rank - b.rank;
}

/** The first findings in the order of the report, found in any order. */
export interface FirstFindings {
  /** False when a finding that is found now would not be among the first. */
  wants(place: Rank): boolean;
  add(kept: KeptFinding): void;
  list(): readonly KeptFinding[];
  clear(): void;
}

export function createFirstFindings(limit: number): FirstFindings {
  let items: KeptFinding[] = [];
  let last: Rank | undefined;

  function cut(): void {
    items = firstOf(items, limit);
    last = items.at(-1);
  }

  return {
    wants(place) {
      if (items.length < limit || last === undefined) return limit > 0;
      const order = compareRanks(place, last);
      return order < 0 || (order === 0 && place.stage === STAGES.set);
    },
    add(kept) {
      items.push(kept);
      if (last === undefined || compareRanks(kept, last) > 0) last = kept;
      if (items.length >= 2 * limit) cut();
    },
    list() {
      cut();
      return items;
    },
    clear() {
      items = [];
      last = undefined;
    },
  };
}

/** Numbers and texts in the kept edits of one document: about 50 MB, whatever its rings hold. */
export const EDIT_BUDGET = 1 << 21;

/** The first `limit` findings in order; those that come once the edits before them used up `budget` have no edits. */
export function firstOf(items: readonly KeptFinding[], limit: number, budget = EDIT_BUDGET): KeptFinding[] {
  const sorted = [...items].sort(compareKept).slice(0, limit);
  let used = 0;
  return sorted.map((kept) => {
    used += kept.weight;
    if (used <= budget || kept.finding.edit === undefined) return kept;
    const { edit: _, ...finding } = kept.finding;
    return { ...kept, finding };
  });
}

/** The weight of a finding: 0 without edits. */
export function weightOf({ edit }: Finding): number {
  return edit === undefined ? 0 : countOf(edit.map((one) => one.value));
}

function countOf(value: unknown): number {
  if (typeof value !== "object" || value === null) return 1;
  let count = 1;
  for (const item of Object.values(value)) count += countOf(item);
  return count;
}
