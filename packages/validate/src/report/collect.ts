// SPDX-License-Identifier: Apache-2.0
import type { Finding, NotChecked } from "@jiku/model";
import type { ProfileChoice } from "../profile/compiled-profile.js";
import { entryOf, severityOf } from "./entries.js";
import { createFirstFindings, type FirstFindings, STAGES, type Stage, weightOf } from "./kept.js";
import { type FindingPlace, makeFinding } from "./make-finding.js";
import { EMPTY_PART, mergeParts, type ReportPart, type Tally } from "./merge.js";

/** A fault before it has words: what a stage reports. */
export interface RawFinding {
  readonly code: string;
  readonly values?: Readonly<Record<string, unknown>>;
  readonly case?: string;
}

/** Gathers the findings of a part of a document: the first ones in full, the rest as counts. */
export interface Collector {
  /**
   * `order` is the ordinal of the record, `rank` the place of a rule on many resources among those. `place` is called
   * only when the finding may be kept.
   */
  add(raw: RawFinding, order: number, stage: Stage, place: () => FindingPlace, rank?: number): void;
  /** A finding that an adapter made; its severity is final. */
  addFinished(finding: Finding, times?: number): void;
  /** Takes back what the rules on the closed set found. */
  dropClosed(): void;
  notChecked(order: number, item: NotChecked, stage?: Stage): void;
  part(): Pick<ReportPart, "kept" | "counts" | "raised" | "notChecked">;
}

/** Findings of some stages, with their counts. */
interface Group {
  readonly first: FirstFindings;
  readonly counts: Map<string, Tally & { count: number }>;
  readonly raised: Map<string, number>;
  /** By what they say, so that each is kept once. */
  readonly notChecked: Map<string, { readonly order: number; readonly item: NotChecked }>;
}

function openGroup(maxFindings: number): Group {
  return { first: createFirstFindings(maxFindings), counts: new Map(), raised: new Map(), notChecked: new Map() };
}

export function createCollector(profile: ProfileChoice, maxFindings: number): Collector {
  const others = openGroup(maxFindings);
  const closed = openGroup(maxFindings);
  let turn = 0;

  return {
    add(raw, order, stage, place, rank = 0) {
      const entry = entryOf(raw.code);
      if (entry === undefined) throw new Error(`no such code in the catalogue: ${raw.code}`);
      const { first, counts, raised } = stage === STAGES.closed ? closed : others;
      raised.set(raw.code, (raised.get(raw.code) ?? 0) + 1);
      const severity = severityOf(entry, profile, raw.case);
      if (severity === "off") return;
      count(counts, raw.code, entry.rule, severity);
      if (!first.wants({ order, stage, rank })) return;
      const finding = makeFinding(raw.code, profile, place(), raw.values, raw);
      if (finding !== undefined) first.add({ order, stage, rank, turn: turn++, weight: weightOf(finding), finding });
    },
    addFinished(finding, times = 1) {
      count(others.counts, finding.code, finding.rule, finding.severity, times);
      const place = { order: -1, stage: STAGES.record, rank: 0 };
      if (others.first.wants(place)) others.first.add({ ...place, turn: turn++, weight: weightOf(finding), finding });
    },
    dropClosed() {
      closed.first.clear();
      closed.counts.clear();
      closed.raised.clear();
      closed.notChecked.clear();
    },
    notChecked(order, item, stage) {
      const said = stage === STAGES.closed ? closed.notChecked : others.notChecked;
      const key = `${item.what} ${item.why.en}`;
      if ((said.get(key)?.order ?? Number.POSITIVE_INFINITY) > order) said.set(key, { order, item });
    },
    part() {
      const { kept, counts, raised, notChecked } = mergeParts(partOf(others), partOf(closed), maxFindings);
      return { kept, counts, raised, notChecked };
    },
  };
}

function count(counts: Group["counts"], code: string, rule: string, severity: Finding["severity"], times = 1): void {
  const known = counts.get(`${code} ${severity}`);
  if (known === undefined) counts.set(`${code} ${severity}`, { code, rule, severity, count: times });
  else known.count += times;
}

function partOf({ first, counts, raised, notChecked }: Group): ReportPart {
  return {
    ...EMPTY_PART,
    kept: first.list(),
    counts: [...counts.values()],
    raised: [...raised],
    notChecked: [...notChecked.values()],
  };
}
