// SPDX-License-Identifier: Apache-2.0
import type { AnyResource, ReferenceSystem, RuleContext, TimeExtent } from "@jiku/model";
import { compareInstants, type Position, readPosition, type TemporalSystem, temporalSystem } from "@jiku/spacetime";
import { compactIri } from "./compact-iri.js";

/** The times of one member in one time system, as written. */
export interface When {
  /** Such as `phenomenonTime` or `existence`. */
  readonly member: string;
  /** Id of the temporal reference system; absent for ISO 8601 without one. */
  readonly referenceSystem?: string;
  /** Time scale and calendar as far as they are declared. */
  readonly label: string;
  /** Earliest and latest position; absent when none could be read. */
  readonly start?: string;
  readonly end?: string;
  /** An extent has no end. */
  readonly open: boolean;
  readonly extents: number;
}

interface Range {
  readonly member: string;
  readonly referenceSystem?: string;
  readonly label: string;
  first?: Read;
  last?: Read;
  open: boolean;
  extents: number;
}

interface Read {
  readonly text: string;
  readonly position: Position;
}

const MEMBERS = ["phenomenonTime", "validTime", "existence", "temporal", "during"] as const;

export interface WhenCollector {
  take(resource: AnyResource, context: RuleContext): void;
  result(): readonly When[];
}

/** Collects time ranges by member and time system, in the order in which they appear. */
export function collectWhen(): WhenCollector {
  const ranges = new Map<string, Range>();
  return {
    take(resource, context) {
      for (const member of MEMBERS) {
        const extents: unknown = Reflect.get(resource, member);
        for (const extent of Array.isArray(extents) ? extents : [extents])
          if (typeof extent === "object" && extent !== null) addExtent(ranges, member, extent as TimeExtent, context);
      }
    },
    result() {
      return [...ranges.values()].map(({ first, last, ...range }) => ({
        ...range,
        ...(first === undefined ? {} : { start: first.text }),
        ...(last === undefined ? {} : { end: last.text }),
      }));
    },
  };
}

function addExtent(ranges: Map<string, Range>, member: string, extent: TimeExtent, context: RuleContext): void {
  const { at, start, end, trs } = extent;
  const found = trs === undefined ? undefined : context.resolve(trs);
  const system = temporalSystem(found?.type === "ReferenceSystem" ? (found as ReferenceSystem) : undefined);
  const texts = [at, start, end].filter((text): text is string => text !== undefined && text !== "..");
  const label = trs !== undefined && found === undefined ? compactIri(trs) : labelOf(system, texts);
  const key = `${member} ${trs ?? ""} ${label}`;
  const range = ranges.get(key) ?? {
    member,
    label,
    open: false,
    extents: 0,
    ...(trs === undefined ? {} : { referenceSystem: trs }),
  };
  ranges.set(key, range);
  range.extents++;
  if (end === "..") range.open = true;
  if (system === undefined) return;
  for (const text of texts) addPosition(range, text, system);
}

function addPosition(range: Range, text: string, system: TemporalSystem): void {
  const position = readPosition(text, system);
  if (position.kind === "fault") return;
  const read = { text, position };
  if (range.first === undefined || compareInstants(position, range.first.position) === "before") range.first = read;
  if (range.last === undefined || compareInstants(position, range.last.position) === "after") range.last = read;
}

const TIME_OF_DAY = /T/;
const ZONE = /(?:Z|[+-]\d\d:\d\d)$/;

/** `UTC, proleptic_gregorian`; without a time of day no scale is claimed, and a time of day without zone is undeclared. */
function labelOf(system: TemporalSystem | undefined, texts: readonly string[]): string {
  if (system === undefined) return "?";
  const { calendar = "?", timeScale = "?", id, form, eras } = system;
  if (form === "era") return `${eras?.length ?? 0} eras`;
  if (id !== undefined) return `${timeScale}, ${calendar}`;
  const timed = texts.filter((text) => TIME_OF_DAY.test(text));
  if (timed.length === 0) return calendar;
  return timed.every((text) => ZONE.test(text)) ? `${timeScale}, ${calendar}` : `?, ${calendar}`;
}
