// SPDX-License-Identifier: Apache-2.0
import type { InputDocument } from "../document/input.js";
import type { JoinedIndex } from "../references/merge-runs.js";
import type { SortedRun } from "../references/sorted-run.js";
import type { ReportPart } from "../report/merge.js";
import { factsOf } from "../run/facts.js";
import { checkHeader } from "../run/header.js";
import { finishPart } from "../run/join.js";
import { openRun } from "../run/open-run.js";
import { openSession } from "../run/open-session.js";
import type { ValidateOptions } from "../run/options.js";
import { firstPass } from "../run/passes.js";
import { partOf } from "../run/report-of.js";
import type { DocumentRun, Session } from "../run/session.js";
import { createElsewhere, type KnownSegment } from "./elsewhere.js";
import type { Shard } from "./plan-shards.js";

/** What a shard knows of the head of the set: its ids, and where its records are. Plain data. */
export interface ShardHead {
  readonly ids: Uint32Array;
  readonly segments: readonly KnownSegment[];
}

/** What a shard brings to the join. Plain data. */
export interface ShardIndex {
  readonly shard: number;
  readonly segments: readonly KnownSegment[];
  readonly runs: readonly SortedRun[];
  /** Of shard 0. */
  readonly head?: ShardHead;
}

/** The joined index of the whole set. Plain data. */
export interface JoinedSet {
  readonly index: JoinedIndex;
  readonly segments: readonly KnownSegment[];
}

/** What a shard came to. Plain data. */
export interface ShardReport {
  readonly shard: number;
  readonly documents: readonly { readonly document: number; readonly format: string; readonly part: ReportPart }[];
  /** Facts for the rules on many resources. */
  readonly facts: readonly unknown[];
}

/** A shard while it is judged, in two passes: the join of all shards comes between. */
export interface OpenShard {
  first(): Promise<ShardIndex>;
  second(joined: JoinedSet): ShardReport;
}

/** `head`: of every shard but the first. Inputs and options are those of the whole set, in every shard alike. */
export function openShard(
  inputs: readonly InputDocument[],
  options: ValidateOptions,
  { number, segments }: Shard,
  head?: ShardHead,
): OpenShard {
  const elsewhere = createElsewhere(() => session);
  elsewhere.know(head?.segments ?? []);
  const first = segments[0]?.first ?? 0;
  const session: Session = openSession(inputs, options, {
    elsewhere,
    first,
    ...(head === undefined ? {} : { head: head.ids }),
  });
  return {
    async first() {
      for (const segment of segments) {
        const run = openRun(session, segment);
        session.runs.push(run);
        await checkHeader(session, run);
        await firstPass(session, run);
      }
      const known = session.runs.map(knownOf);
      const ids = number === 0 ? session.set.index.head() : undefined;
      return {
        shard: number,
        segments: known,
        runs: session.set.index.seal(true) ?? [],
        ...(ids === undefined ? {} : { head: { ids, segments: known } }),
      };
    },
    second({ index, segments: all }) {
      elsewhere.know(all.filter(({ segment }) => !segments.some(({ first: own }) => own === segment.first)));
      finishPart(session, index);
      const documents = session.runs.map((run) => ({
        document: run.segment.document,
        format: run.document.format,
        part: partOf(run),
      }));
      return { shard: number, documents, facts: factsOf(session) };
    },
  };
}

function knownOf({ segment, count, checkpoints }: DocumentRun): KnownSegment {
  return { segment, count, places: checkpoints.places() };
}
