// SPDX-License-Identifier: Apache-2.0
import type { Limit, Meet } from "./limit.js";
import type { Restriction } from "./read-restriction.js";
import type { Sourced } from "./sourced.js";

/** A limit of a restriction, in the place where its file writes it. */
export interface Demand {
  readonly from: Sourced<Restriction>;
  readonly limit: Limit;
}

/** Two limits of one place that leave no value in common; `later` follows `earlier` in the order of files and entries. */
export interface Contradiction {
  readonly earlier: Demand;
  readonly later: Demand;
}

interface Held extends Demand {
  readonly order: number;
  readonly meet: Meet;
}

/** Every pair of limits on one place that exclude each other, each once; of three that do so only together, the last two. */
export function contradictions(all: readonly Sourced<Restriction>[]): readonly Contradiction[] {
  const found = new Map<string, Contradiction>();
  const held = all.flatMap((from) =>
    from.value.limits.flatMap((limit) => limit.meets.map((meet) => ({ from, limit, meet }))),
  );
  const ordered: readonly Held[] = held.map((item, order) => ({ ...item, order }));
  const places = new Map(all.map(({ value }) => [`${value.on} ${value.path}`, value]));
  for (const place of places.values()) {
    const group = ordered.filter(({ from }) => alsoJudges(from.value, place));
    for (const domain of new Set(group.map(({ meet }) => meet.domain))) {
      const same = group.filter(({ meet }) => meet.domain === domain);
      for (const [earlier, later] of conflicts(same)) found.set(`${earlier.order} ${later.order}`, { earlier, later });
    }
  }
  return [...found.values()];
}

/** Whether a restriction judges the place of `other`: it stands on a type met on the way there, with the same rest of the path. */
function alsoJudges(one: Restriction, { place }: Restriction): boolean {
  return place.stops.some(({ names, rest }) => rest === one.path && names.includes(one.on));
}

function conflicts(held: readonly Held[]): readonly (readonly [Held, Held])[] {
  const pairs = held.flatMap((a, index) =>
    held
      .slice(index + 1)
      .filter((b) => excludes(a.meet, b.meet))
      .map((b) => [a, b] as const),
  );
  return pairs.length > 0 ? pairs : together(held);
}

function excludes(a: Meet, b: Meet): boolean {
  if (a.excludes?.(b) === true) return true;
  const [finite, other] = a.candidates === undefined ? [b, a] : [a, b];
  return finite.candidates !== undefined && !finite.candidates.some((candidate) => other.allows(candidate));
}

/** No two exclude each other, but all of them together may: then the last two that took something away. */
function together(held: readonly Held[]): readonly (readonly [Held, Held])[] {
  const finite = held.find(({ meet }) => meet.candidates !== undefined);
  if (finite?.meet.candidates === undefined) return [];
  let left = finite.meet.candidates;
  let narrowed = finite;
  for (const next of held) {
    const kept = left.filter((candidate) => next.meet.allows(candidate));
    if (kept.length === 0) return [narrowed.order < next.order ? [narrowed, next] : [next, narrowed]];
    if (kept.length < left.length) narrowed = next;
    left = kept;
  }
  return [];
}
