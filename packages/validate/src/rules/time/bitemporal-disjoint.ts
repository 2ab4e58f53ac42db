// SPDX-License-Identifier: Apache-2.0
import type { AnyResource, SetRule, TimeExtent } from "@jiku/model";
import {
  type Interval,
  ISO_8601,
  isReferenceSystem,
  overlaps,
  readBound,
  readInterval,
  type TemporalSystem,
  temporalSystem,
} from "@jiku/spacetime";
import { appendLists } from "../merge-memos.js";

interface Version {
  readonly ordinal: number;
  readonly id: string;
  readonly recordedFrom: string;
  readonly recordedUntil: string | undefined;
  readonly validTime: TimeExtent;
  /** Absolute IRI of the temporal system of `validTime`. */
  readonly trs: string | undefined;
}

interface Versions {
  readonly byOriginal: Map<string, Version[]>;
}

/** At any moment of recording, one thing has at most one record for a moment of validity (SQL:2011, bitemporal tables). */
export const bitemporalDisjoint: SetRule<Versions> = {
  code: "TM-08",
  on: ["Observation"],
  start: () => ({ byOriginal: new Map() }),
  collect(memo, resource, ordinal, context) {
    const version = versionOf(resource, ordinal, context.expand);
    if (version === undefined) return;
    const original = context.expand(resource.versionOf ?? resource.id);
    const known = memo.byOriginal.get(original);
    if (known === undefined) memo.byOriginal.set(original, [version]);
    else known.push(version);
  },
  merge: (memo, next) => appendLists(memo.byOriginal, next.byOriginal),
  finish(memo, report, set) {
    const systemOf = (trs: string | undefined) => {
      const rs = trs === undefined ? undefined : set.resolve(trs);
      return trs === undefined ? ISO_8601 : isReferenceSystem(rs) ? temporalSystem(rs) : undefined;
    };
    for (const versions of memo.byOriginal.values()) {
      versions.forEach((second, k) => {
        const first = versions.slice(0, k).find((v) => clash(v, second, systemOf));
        if (first !== undefined) report(second.ordinal, "/recordedFrom", { first: first.id, second: second.id });
      });
    }
  },
};

function versionOf(resource: AnyResource, ordinal: number, expand: (iri: string) => string): Version | undefined {
  const { id, recordedFrom, recordedUntil } = resource;
  const validTime = (resource as { readonly validTime?: TimeExtent }).validTime;
  if (recordedFrom === undefined || validTime === undefined) return undefined;
  return {
    ordinal,
    id,
    recordedFrom,
    recordedUntil,
    validTime,
    trs: validTime.trs === undefined ? undefined : expand(validTime.trs),
  };
}

function clash(a: Version, b: Version, systemOf: (trs: string | undefined) => TemporalSystem | undefined): boolean {
  if (overlaps(recorded(a), recorded(b)) !== true) return false;
  const [sa, sb] = [systemOf(a.trs), systemOf(b.trs)];
  return (
    sa !== undefined &&
    sb !== undefined &&
    overlaps(readInterval(a.validTime, sa), readInterval(b.validTime, sb)) === true
  );
}

function recorded({ recordedFrom, recordedUntil }: Version): Interval {
  return {
    start: readBound(recordedFrom, ISO_8601),
    end: readBound(recordedUntil ?? "..", ISO_8601),
    startIncluded: true,
    endIncluded: false,
  };
}
