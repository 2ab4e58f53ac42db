// SPDX-License-Identifier: Apache-2.0
import type { Observation, Property, RuleContext, SetLookup, SetRule } from "@jiku/model";
import { quantityKind } from "@jiku/units";
import { createExpand } from "../../document/context.js";
import { whyBeyond } from "../beyond.js";
import {
  createPartObservations,
  type KeptObservation,
  keepEdges,
  keepObservation,
  mergePartObservations,
  type PartEdge,
  type PartObservations,
  simultaneous,
} from "./part-observations.js";
import { isSameKind } from "./same-kind.js";

const KEPT = { en: "observations of numbers", ja: "数値の観測" };

/** A property as far as it decides what is summed with what; IRIs absolute. */
interface Summed {
  readonly id: string;
  readonly concept: string;
  readonly kind: string;
  readonly written: string;
  readonly isExtensive: boolean;
}

function summedOf(id: string, set: SetLookup): Summed | undefined {
  const resource = set.resolve(id);
  const document = set.documentOf(id);
  if (resource?.type !== "Property" || document === undefined) return undefined;
  const { concept, quantityKind: kind, nature } = resource as Property;
  if (concept === undefined || kind === undefined) return undefined;
  const expand = createExpand(document);
  return { id, concept: expand(concept), kind: expand(kind), written: kind, isExtensive: nature === "extensive" };
}

/** Two kinds that no vector tells apart, under one concept. */
function areConfusable(a: Summed, b: Summed): boolean {
  if (a.concept !== b.concept || isSameKind(a.kind, b.kind)) return false;
  const [left, right] = [quantityKind(a.kind)?.vector, quantityKind(b.kind)?.vector];
  return left?.every((n, i) => n === right?.[i]) ?? false;
}

/** Whether EN-06 or SC-05 sums or compares the two along one of the edges. */
function areSummed(a: Summed, b: Summed, edges: readonly PartEdge[]): boolean {
  if (edges.some((edge) => edge.aggregates) && a.isExtensive && b.isExtensive) return true;
  return edges.some(({ conserves }) => conserves.includes(a.kind) || conserves.includes(b.kind));
}

/** False for what is surely no term of a sum: no number, a property that is known and intensive, or one that cannot be told apart. */
function mayBeSummed({ result, observedProperty }: Observation, context: RuleContext): boolean {
  if (result.kind !== "quantity" || result.value === undefined) return false;
  const property = context.resolve(observedProperty);
  if (property?.type !== "Property") return true;
  const { concept, quantityKind: kind, nature = "extensive" } = property as Property;
  return concept !== undefined && kind !== undefined && (nature === "extensive" || nature === "flux");
}

/** The observations of a group that meet an earlier one of another kind. */
function* confusions(
  group: readonly KeptObservation[],
  properties: readonly (Summed | undefined)[],
  edges: readonly PartEdge[],
) {
  const seen = new Set<Summed>();
  for (const { ordinal, property } of group) {
    const own = properties[property];
    if (own === undefined) continue;
    for (const other of seen) {
      if (areConfusable(own, other) && areSummed(own, other, edges)) yield { ordinal, own, other };
    }
    seen.add(own);
  }
}

/** What is summed over parts, or compared with the sum of a whole, is of one kind of quantity, not only of one dimension. */
export const equalVectorOtherKind: SetRule<PartObservations> = {
  code: "QU-14",
  on: ["Entity", "Observation"],
  start: () => createPartObservations(),
  collect(kept, resource, ordinal, context) {
    if (resource.type === "Entity") keepEdges(kept, resource, context);
    else if (mayBeSummed(resource as Observation, context))
      keepObservation(kept, resource as Observation, ordinal, context);
  },
  merge: mergePartObservations,
  finish(kept, report, set, leaveOut) {
    if (kept.edges.size === 0) return;
    if (kept.beyond.count > 0) leaveOut(kept.beyond.first, whyBeyond(kept.beyond, kept.limit, KEPT));
    const properties = [...kept.properties.keys()].map((id) => summedOf(id, set));
    const reported = new Set<number>();
    for (const [whole, edges] of kept.edges) {
      for (const group of simultaneous(kept, new Set([whole, ...edges.map(({ part }) => part)]))) {
        for (const { ordinal, own, other } of confusions(group, properties, edges)) {
          if (reported.has(ordinal)) continue;
          reported.add(ordinal);
          report(ordinal, "/result", { kind: own.written, other: other.written, property: own.id });
        }
      }
    }
  },
};
