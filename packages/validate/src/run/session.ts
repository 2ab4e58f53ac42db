// SPDX-License-Identifier: Apache-2.0
import type { NotChecked, Rule, SetRule } from "@jiku/model";
import type { Checkpoints } from "../document/checkpoints.js";
import type { InputDocument } from "../document/input.js";
import type { OpenDocument } from "../document/open.js";
import type { ResourceSet } from "../references/resource-set.js";
import type { SpillStore } from "../references/spill-store.js";
import type { Collector } from "../report/collect.js";
import type { Plan } from "../rules/plan.js";
import type { Walker } from "../rules/walk.js";
import type { Limits, ValidateOptions } from "./options.js";
import type { Segment } from "./segment.js";

/** One document, or a segment of it, while it is validated. */
export interface DocumentRun {
  readonly input: InputDocument;
  readonly segment: Segment;
  readonly document: OpenDocument;
  readonly collector: Collector;
  readonly checkpoints: Checkpoints;
  readonly expand: (iri: string) => string;
  readonly external: readonly string[];
  walker: Walker;
  /** Ordinal of the first record in the closed set. */
  readonly first: number;
  /** Records seen. */
  count: number;
  readonly resources: Map<string, { count: number }>;
  judged: number;
  sound: number;
  references: number;
  outside: number;
  /** References out of an open stream. */
  unresolved: number;
  /** The package itself is faulty: no resource is judged. */
  blocked: boolean;
  /** Records whose references were not all known when they passed, one bit each. */
  pending: Uint8Array;
  pendingCount: number;
}

/** What the documents of one closed set share. */
export interface Session {
  readonly limits: Limits;
  readonly options: ValidateOptions;
  readonly inputs: readonly InputDocument[];
  readonly store: SpillStore;
  readonly plans: ReadonlyMap<string, Plan>;
  readonly rules: readonly Rule[];
  readonly setRules: readonly SetRuleState[];
  /** By class name; what every record of the class needs, in one look-up. */
  readonly classes: ReadonlyMap<string, ClassEntry>;
  /** The documents and segments that are judged here, in order. */
  readonly runs: DocumentRun[];
  /** Those that are judged elsewhere and looked up here, by the ordinal of their first record. */
  readonly elsewhere: Elsewhere;
  readonly set: ResourceSet;
  /** Other parts of the set come before. */
  readonly isPart: boolean;
  /** The rules on many resources see the records in the second pass only. */
  factsLater: boolean;
  /** In the first pass an id that is not known may still come. */
  firstPass: boolean;
  /** A lookup of the current record failed. */
  missed: boolean;
  /** What the rules left unchecked of the current record. */
  readonly said: NotChecked[];
  /** References of the current record that lie outside, as far as known. */
  outsideHere: number;
  /** Lets go of what was put aside. */
  release: () => void;
  bytesDone: number;
  readonly bytesInAll: number;
}

/** Opens what another part of the set judges. */
export interface Elsewhere {
  runOf(ordinal: number): DocumentRun | undefined;
}

export interface ClassEntry {
  readonly name: string;
  readonly plan: Plan;
  /** Without the rules on prefixed names, for resources that have none. */
  readonly shortPlan: Plan;
  readonly isSound: (value: unknown) => boolean;
  readonly setRules: readonly SetRuleState[];
}

export interface SetRuleState {
  readonly rule: SetRule;
  memo: unknown;
  /** More facts came than are kept; the rule is not judged. */
  full: boolean;
}

/** Whether a rule takes part in the run. */
export function hasRule({ rules, setRules }: Session, code: string): boolean {
  return rules.some((rule) => rule.code === code) || setRules.some(({ rule }) => rule.code === code);
}

/** The document that holds a record of the closed set. */
export function runOf(session: Session, ordinal: number): DocumentRun | undefined {
  if (ordinal < 0) return undefined;
  const own = session.runs.findLast((run) => run.first <= ordinal);
  // The record that is being judged is not counted yet.
  const end = own === undefined ? 0 : own.first + own.count + (session.firstPass ? 1 : 0);
  return ordinal < end ? own : session.elsewhere.runOf(ordinal);
}

export function setPending(run: DocumentRun, index: number): void {
  const at = index >> 3;
  if (at >= run.pending.length) {
    const larger = new Uint8Array(Math.max(run.pending.length * 2, at + 1));
    larger.set(run.pending);
    run.pending = larger;
  }
  run.pending[at] = (run.pending[at] as number) | (1 << (index & 7));
  run.pendingCount++;
}

export function isPending(run: DocumentRun, index: number): boolean {
  return (((run.pending[index >> 3] ?? 0) >> (index & 7)) & 1) === 1;
}
