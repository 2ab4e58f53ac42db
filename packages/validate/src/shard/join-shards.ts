// SPDX-License-Identifier: Apache-2.0
import type { InputDocument } from "../document/input.js";
import { mergeRuns } from "../references/merge-runs.js";
import type { SpillStore } from "../references/spill-store.js";
import { EMPTY_PART, mergeParts, type ReportPart } from "../report/merge.js";
import type { DocumentReport } from "../report/report.js";
import { addFacts, finishSetRules } from "../run/facts.js";
import { closeIndex } from "../run/join.js";
import { openSession } from "../run/open-session.js";
import type { ValidateOptions } from "../run/options.js";
import { reportOf } from "../run/report-of.js";
import type { DocumentRun, Session } from "../run/session.js";
import { createElsewhere } from "./elsewhere.js";
import type { JoinedSet, ShardIndex, ShardReport } from "./open-shard.js";

/** Joins what all shards know of ids, in any order; their runs are let go of. */
export function joinShards(store: SpillStore, indexes: readonly ShardIndex[]): JoinedSet {
  return {
    index: mergeRuns(
      store,
      indexes.flatMap(({ runs }) => runs),
    ),
    segments: indexes.flatMap(({ segments }) => segments),
  };
}

/**
 * The reports of the documents out of those of all shards, in any order: the rules on many resources are judged here.
 * The joined index is let go of. @throws Error when a rule on many resources cannot read a set in parts
 */
export function finishShards(
  inputs: readonly InputDocument[],
  options: ValidateOptions,
  joined: JoinedSet,
  reports: readonly ShardReport[],
): readonly DocumentReport[] {
  const elsewhere = createElsewhere(() => session);
  elsewhere.know(joined.segments);
  const session: Session = openSession(inputs, options, { elsewhere, first: 0 });
  session.firstPass = false;
  session.set.adopt(joined.index.ids);
  const ordered = [...reports].sort((a, b) => a.shard - b.shard);
  for (const { facts } of ordered) addFacts(session, facts);
  finishSetRules(session);
  closeIndex(session, joined.index);
  return inputs.flatMap((input, document) => {
    if (input.known) return [];
    const own = ordered.flatMap(({ documents }) => documents.filter((one) => one.document === document));
    const parts = [...own.map(({ part }) => part), ...setParts(elsewhere.opened(), document)];
    const part = parts.reduce((a, b) => mergeParts(a, b, session.limits.maxFindings), EMPTY_PART);
    return [reportOf(session, input, own[0]?.format ?? "", part)];
  });
}

/** What the rules on many resources found in a document. */
function setParts(runs: readonly DocumentRun[], document: number): readonly ReportPart[] {
  return runs
    .filter(({ segment }) => segment.document === document)
    .map(({ collector }) => ({ ...EMPTY_PART, ...collector.part() }));
}

/** True when all rules of these options can read a set in parts. */
export function canShard(options: ValidateOptions): boolean {
  return (options.rules ?? []).every((rule) => !("collect" in rule) || rule.merge !== undefined);
}
