// SPDX-License-Identifier: Apache-2.0
import type { Rule } from "@jiku/model";

/** Nothing is related to itself (BFO: parthood between different things is meant). */
export const noSelfRelation: Rule<"Relation"> = {
  code: "EN-04",
  on: "Relation",
  check(relation, report, context) {
    const id: string | undefined = context.resource.id;
    if (id === undefined) return;
    if (relation.object === id || context.expand(relation.object) === context.expand(id))
      report("", { predicate: relation.predicate, id });
  },
};
