// SPDX-License-Identifier: Apache-2.0
import type { SetRule } from "@jiku/model";
import { cyclePath, cyclesOf } from "../cycles.js";
import { keepFirst } from "../merge-memos.js";

interface Chain {
  readonly edges: Map<string, string[]>;
  readonly ordinals: Map<string, number>;
}

/** Following `previousVersion` never leads back to the resource (PROV-O, prov:wasRevisionOf; DCAT 3, version chains). */
export const versionChainAcyclic: SetRule<Chain> = {
  code: "ID-04",
  on: ["Resource"],
  start: () => ({ edges: new Map(), ordinals: new Map() }),
  collect(memo, resource, ordinal, context) {
    if (resource.previousVersion === undefined) return;
    const id = context.expand(resource.id);
    if (memo.ordinals.has(id)) return;
    memo.edges.set(id, [context.expand(resource.previousVersion)]);
    memo.ordinals.set(id, ordinal);
  },
  merge(memo, next) {
    keepFirst(memo.edges, next.edges);
    keepFirst(memo.ordinals, next.ordinals);
  },
  finish({ edges, ordinals }, report, set) {
    const written = (iri: string) => set.resolve(iri)?.id ?? iri;
    for (const [id, [target]] of edges) {
      if (id === target) report(ordinals.get(id) ?? 0, "/previousVersion", { id: written(id) }, { case: "self" });
    }
    for (const [first = ""] of cyclesOf(edges)) {
      const path = cyclePath(edges, first).map(written);
      report(ordinals.get(first) ?? 0, "/previousVersion", { id: path[0], path });
    }
  },
};
