// SPDX-License-Identifier: Apache-2.0
import type { AnyResource, Entity, Observation, RuleContext, TimeExtent } from "@jiku/model";
import { type Beyond, leaveBeyond, mergeBeyond, nothingBeyond } from "../beyond.js";
import { appendLists } from "../merge-memos.js";

/** An edge along which numbers of a part add up to those of a whole. */
export interface PartEdge {
  readonly part: string;
  /** Kinds of the relation's `conserves`, as absolute IRIs. */
  readonly conserves: readonly string[];
  /** Extensive properties are summed (operation aggregate). */
  readonly aggregates: boolean;
}

/** Observations with a number, by what they are of; three numbers each: ordinal, moment, place in `properties`. */
export interface PartObservations {
  readonly edges: Map<string, PartEdge[]>;
  readonly byFeature: Map<string, number[]>;
  readonly properties: Map<string, number>;
  /** So many observations are kept, 24 bytes each. */
  readonly limit: number;
  count: number;
  /** What came after that; it is not compared. */
  readonly beyond: Beyond;
}

/** One kept observation. */
export interface KeptObservation {
  readonly ordinal: number;
  /** Equal for equal phenomenon time, as written, and equal origin. */
  readonly moment: number;
  readonly property: number;
}

const LIMIT = 1_000_000;
const STRIDE = 3;

export function createPartObservations(limit = LIMIT): PartObservations {
  return { edges: new Map(), byFeature: new Map(), properties: new Map(), limit, count: 0, beyond: nothingBeyond() };
}

/** A hash of 53 bits: two observations of one whole take each other for simultaneous by chance once in 10^15. */
function hashOf(texts: readonly (string | undefined)[]): number {
  let [low, high] = [0x811c9dc5, 0x9e3779b9];
  for (const text of texts) {
    for (let i = 0; i < (text?.length ?? 0); i++) {
      const code = text?.charCodeAt(i) ?? 0;
      low = Math.imul(low ^ code, 0x01000193);
      high = Math.imul(high ^ (code + (low >>> 16)), 0x85ebca6b);
    }
    low = Math.imul(low ^ 0xffff, 0x01000193);
  }
  return (low >>> 0) * 2 ** 21 + (high >>> 11);
}

function momentOf({ at, start, end, bounds, trs }: TimeExtent, origin: string | undefined): number {
  return hashOf([at, start, end, bounds, trs, origin]);
}

/** Keeps what an entity says of its parts and wholes. */
export function keepEdges(kept: PartObservations, entity: AnyResource, context: RuleContext): void {
  for (const { object, scaleRelation } of (entity as Entity).relations ?? []) {
    if (scaleRelation === undefined) continue;
    const { operation, conserves = [] } = scaleRelation;
    const aggregates = operation === "aggregate";
    if (!aggregates && conserves.length === 0) continue;
    const edge = { part: context.expand(entity.id), conserves: conserves.map(context.expand), aggregates };
    const whole = context.expand(object);
    const known = kept.edges.get(whole);
    if (known === undefined) kept.edges.set(whole, [edge]);
    else known.push(edge);
  }
}

/** Keeps an observation of a number. */
export function keepObservation(
  kept: PartObservations,
  made: Observation,
  ordinal: number,
  context: RuleContext,
): void {
  const { featureOfInterest, phenomenonTime, observedProperty, origin } = made;
  if (featureOfInterest === undefined || phenomenonTime === undefined) return;
  if (kept.count >= kept.limit) {
    leaveBeyond(kept.beyond, ordinal);
    return;
  }
  kept.count++;
  const feature = context.expand(featureOfInterest);
  const property = context.expand(observedProperty);
  const place = kept.properties.get(property) ?? kept.properties.size;
  kept.properties.set(property, place);
  const known = kept.byFeature.get(feature);
  const moment = momentOf(phenomenonTime, origin);
  if (known === undefined) kept.byFeature.set(feature, [ordinal, moment, place]);
  else known.push(ordinal, moment, place);
}

/** Adds what was kept of the next part of a set. */
export function mergePartObservations(kept: PartObservations, next: PartObservations): void {
  appendLists(kept.edges, next.edges);
  const places = [...next.properties.keys()].map((property) => {
    const place = kept.properties.get(property) ?? kept.properties.size;
    kept.properties.set(property, place);
    return place;
  });
  const ordinals = [...next.byFeature.values()].flatMap((flat) => flat.filter((_, i) => i % STRIDE === 0));
  const room = Math.max(0, kept.limit - kept.count);
  const noRoom = ordinals.length > room ? ordinals.sort((a, b) => a - b).slice(room) : [];
  const end = noRoom[0] ?? Number.POSITIVE_INFINITY;
  for (const [feature, flat] of next.byFeature) {
    const known = kept.byFeature.get(feature) ?? [];
    for (let i = 0; i < flat.length; i += STRIDE) {
      const [ordinal = 0, moment = 0, property = 0] = flat.slice(i, i + STRIDE);
      if (ordinal < end) known.push(ordinal, moment, places[property] ?? 0);
    }
    if (known.length > 0) kept.byFeature.set(feature, known);
  }
  kept.count += ordinals.length - noRoom.length;
  mergeBeyond(kept.beyond, noRoom, next.beyond);
}

/** The kept observations of these features that are of one moment, in document order; moments of one observation are left out. */
export function simultaneous(
  kept: PartObservations,
  features: Iterable<string>,
): readonly (readonly KeptObservation[])[] {
  const groups = new Map<number, KeptObservation[]>();
  for (const feature of features) {
    const flat = kept.byFeature.get(feature) ?? [];
    for (let i = 0; i < flat.length; i += STRIDE) {
      const [ordinal = 0, moment = 0, property = 0] = flat.slice(i, i + STRIDE);
      const group = groups.get(moment);
      if (group === undefined) groups.set(moment, [{ ordinal, moment, property }]);
      else group.push({ ordinal, moment, property });
    }
  }
  return [...groups.values()]
    .filter((group) => group.length > 1)
    .map((group) => group.sort((a, b) => a.ordinal - b.ordinal));
}
