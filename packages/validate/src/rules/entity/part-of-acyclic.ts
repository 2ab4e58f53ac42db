// SPDX-License-Identifier: Apache-2.0
import type { Entity, SetRule } from "@jiku/model";
import { cyclePath, cyclesOf } from "../cycles.js";
import { appendLists, keepFirst } from "../merge-memos.js";
import { isPartOf } from "./part-of.js";

interface Parts {
  /** Part to wholes, and where each relation stands. */
  readonly wholes: Map<string, string[]>;
  readonly places: Map<string, { readonly ordinal: number; readonly path: string }>;
}

/** Following "part of" never leads back (BFO: parthood is antisymmetric). A relation to itself is EN-04. */
export const partOfAcyclic: SetRule<Parts> = {
  code: "EN-01",
  on: ["Entity", "Dataset"],
  start: () => ({ wholes: new Map(), places: new Map() }),
  collect(memo, resource, ordinal, context) {
    const { relations } = resource as unknown as Entity;
    relations?.forEach((relation, k) => {
      if (!isPartOf(relation.predicate, context)) return;
      const id = context.expand(resource.id);
      const whole = context.expand(relation.object);
      const known = memo.wholes.get(id);
      if (known === undefined) memo.wholes.set(id, [whole]);
      else known.push(whole);
      const key = `${id} ${whole}`;
      if (!memo.places.has(key)) memo.places.set(key, { ordinal, path: `/relations/${k}` });
    });
  },
  merge(memo, next) {
    appendLists(memo.wholes, next.wholes);
    keepFirst(memo.places, next.places);
  },
  finish(memo, report, set) {
    for (const [first = "", ...others] of cyclesOf(memo.wholes)) {
      const inside = new Set([first, ...others]);
      const whole = memo.wholes.get(first)?.find((iri) => iri !== first && inside.has(iri));
      const place = memo.places.get(`${first} ${whole}`);
      if (whole === undefined || place === undefined) continue;
      const path = cyclePath(memo.wholes, first, whole).map((iri) => set.resolve(iri)?.id ?? iri);
      report(place.ordinal, place.path, { id: path[0], path });
    }
  },
};
