// SPDX-License-Identifier: Apache-2.0
import type { Entity, Observation, RuleContext, SetLookup, SetRule, TimeExtent, Transform } from "@jiku/model";
import { type Position, readPosition, sameDateLine, type TemporalSystem } from "@jiku/spacetime";
import { createExpand } from "../../document/context.js";
import { append } from "../merge-memos.js";
import { systemOf } from "./system-of.js";

/** Two positions that another rule has to put in order; `path` is that of the later one. */
interface Pair {
  readonly ordinal: number;
  readonly path: string;
  readonly first: string;
  readonly firstTrs: string | undefined;
  readonly second: string;
  readonly secondTrs: string | undefined;
}

interface Orders {
  readonly pairs: Pair[];
  /** Relations whose object has to be looked up for its existence. */
  readonly relations: {
    readonly ordinal: number;
    readonly path: string;
    readonly extent: TimeExtent;
    readonly object: string;
  }[];
  readonly transforms: (readonly [string, string])[];
}

type Relation = Orders["relations"][number];

/**
 * Positions of different temporal systems are not put in order in silence (ISO 19111, coordinate operations): where
 * TM-06, TM-07, TM-09 or EN-03 would have to and no Transform joins the two systems, this rule says so once.
 */
export const noSilentOrder: SetRule<Orders> = {
  code: "TM-10",
  on: ["Observation", "Entity", "Transform"],
  start: () => ({ pairs: [], relations: [], transforms: [] }),
  collect(memo, resource, ordinal, context) {
    if (resource.type === "Transform") {
      const { sourceRs, targetRs } = resource as unknown as Transform;
      memo.transforms.push([context.expand(sourceRs), context.expand(targetRs)]);
    } else if (resource.type === "Observation")
      memo.pairs.push(...pairsOf(resource as unknown as Observation, ordinal, context));
    else collectRelations(memo, resource as unknown as Entity, ordinal, context);
  },
  merge(memo, next) {
    append(memo.pairs, next.pairs);
    append(memo.relations, next.relations);
    append(memo.transforms, next.transforms);
  },
  finish(memo, report, set) {
    const context = {
      resolve: (ref: string | undefined) => (ref === undefined ? undefined : set.resolve(ref)),
    } as RuleContext;
    const pairs = [...memo.pairs, ...memo.relations.flatMap((r) => existencePairs(r, set))];
    const seen = new Set<string>();
    for (const pair of pairs) {
      const [a, b] = [read(pair.first, pair.firstTrs, context), read(pair.second, pair.secondTrs, context)];
      const key = `${pair.ordinal} ${pair.path}`;
      if (
        a === undefined ||
        b === undefined ||
        seen.has(key) ||
        comparable(a, b) ||
        joined(memo.transforms, pair.firstTrs, pair.secondTrs)
      )
        continue;
      seen.add(key);
      report(pair.ordinal, pair.path, {
        first: pair.first,
        firstSystem: nameOf(a.system),
        second: pair.second,
        secondSystem: nameOf(b.system),
      });
    }
  },
};

function pairsOf(o: Observation, ordinal: number, context: RuleContext): Pair[] {
  const extent = o.phenomenonTime;
  if (extent?.trs === undefined) return [];
  const firstTrs = context.expand(extent.trs);
  const pair = (path: string, first: string | undefined, second: string | undefined): Pair[] =>
    isPosition(first) && isPosition(second) ? [{ ordinal, path, first, firstTrs, second, secondTrs: undefined }] : [];
  const end = extent.at ?? extent.end;
  return [
    ...(o.origin === "measured"
      ? [...pair("/resultTime", end, o.resultTime), ...pair("/recordedFrom", end, o.recordedFrom)]
      : []),
    ...(o.origin === "forecast" ? pair("/referenceTime", extent.at ?? extent.start, o.referenceTime) : []),
  ];
}

function collectRelations(memo: Orders, entity: Entity, ordinal: number, context: RuleContext): void {
  entity.relations?.forEach(({ validTime, object }, k) => {
    if (validTime === undefined) return;
    const relation = {
      ordinal,
      path: `/relations/${k}/validTime`,
      extent: validTime,
      object: context.expand(object),
    };
    memo.relations.push(relation);
    memo.pairs.push(...extentPairs(relation, entity.existence, context.expand));
  });
}

function existencePairs(relation: Relation, set: SetLookup): Pair[] {
  const object = set.resolve(relation.object);
  const document = set.documentAt(relation.ordinal);
  if (object?.type !== "Entity" || document === undefined) return [];
  return extentPairs(relation, (object as unknown as Entity).existence, createExpand(document));
}

function extentPairs(
  { ordinal, path, extent }: Relation,
  existence: TimeExtent | undefined,
  expand: (iri: string) => string,
): Pair[] {
  if (existence === undefined || existence.trs === extent.trs) return [];
  const [firstTrs, secondTrs] = [existence.trs, extent.trs].map((trs) => (trs === undefined ? undefined : expand(trs)));
  return (["start", "end"] as const).flatMap((bound) => {
    const [first, second] = [existence.at ?? existence[bound], extent.at ?? extent[bound]];
    const at = extent.at === undefined ? bound : "at";
    return isPosition(first) && isPosition(second)
      ? [{ ordinal, path: `${path}/${at}`, first, firstTrs, second, secondTrs }]
      : [];
  });
}

function isPosition(text: string | undefined): text is string {
  return text !== undefined && text !== "..";
}

/** A position whose system declares scale and calendar; an undeclared one takes part in no comparison. */
function read(text: string, trs: string | undefined, context: RuleContext): Position | undefined {
  const system = systemOf(trs, context);
  if (
    system === undefined ||
    (system.form !== "era" && (system.timeScale === undefined || system.calendar === undefined))
  )
    return undefined;
  const position = readPosition(text, system);
  return position.kind === "fault" ? undefined : position;
}

function comparable(a: Position, b: Position): boolean {
  const earliest = a.kind === "date" && b.kind === "date" ? Math.min(a.day, b.day) : undefined;
  return sameDateLine(a.system, b.system, earliest);
}

function joined(
  transforms: readonly (readonly [string, string])[],
  a: string | undefined,
  b: string | undefined,
): boolean {
  if (a === undefined || b === undefined) return false;
  const reached = new Set([a]);
  for (let grown = true; grown; ) {
    grown = false;
    for (const [source, target] of transforms) {
      if (reached.has(source) === reached.has(target)) continue;
      reached.add(source).add(target);
      grown = true;
    }
  }
  return reached.has(b);
}

function nameOf(system: TemporalSystem): string {
  return system.id ?? "ISO 8601";
}
