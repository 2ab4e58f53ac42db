// SPDX-License-Identifier: Apache-2.0
import type { KnownPlaces } from "../document/checkpoints.js";
import { openRun } from "../run/open-run.js";
import type { Segment } from "../run/segment.js";
import type { DocumentRun, Elsewhere, Session } from "../run/session.js";

/** A segment that was gone through: how many records it has, and where some of them are. Plain data. */
export interface KnownSegment {
  readonly segment: Segment;
  readonly count: number;
  readonly places: KnownPlaces;
}

/** The segments that other shards judge, opened as far as their records are looked up. */
export interface KnownElsewhere extends Elsewhere {
  /** Takes the place of what was known. */
  know(segments: readonly KnownSegment[]): void;
  /** Those that were looked up. */
  opened(): readonly DocumentRun[];
}

export function createElsewhere(session: () => Session): KnownElsewhere {
  let known: readonly KnownSegment[] = [];
  const runs = new Map<number, DocumentRun>();
  return {
    know(segments) {
      known = [...segments].sort((a, b) => a.segment.first - b.segment.first);
    },
    runOf(ordinal) {
      const found = known.findLast(({ segment }) => segment.first <= ordinal);
      if (found === undefined || ordinal >= found.segment.first + found.count) return undefined;
      const { first } = found.segment;
      const run = runs.get(first) ?? openRun(session(), found.segment, found.places);
      runs.set(first, run);
      return run;
    },
    opened: () => [...runs.values()],
  };
}
