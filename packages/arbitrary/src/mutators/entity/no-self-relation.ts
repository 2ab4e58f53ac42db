// SPDX-License-Identifier: Apache-2.0
import { adding } from "../adding.js";
import { changing } from "../changing.js";
import { thing } from "../parts/thing.js";
import { ruleMutator } from "../rule-mutator.js";

/** Breaks EN-04 (No relation to itself). */
export const noSelfRelation = ruleMutator("EN-04", [
  changing("Entity", "relation to itself", (value) => {
    const relations = value.relations ?? [];
    const added = { predicate: "jk:connectedTo", object: value.id };
    return { value: { ...value, relations: [...relations, added] }, at: `/relations/${relations.length}` };
  }),
  adding("relation to itself", (idOf) => ({
    resources: [thing(idOf("thing"), { relations: [{ predicate: "jk:connectedTo", object: idOf("thing") }] })],
    at: "/0/relations/0",
  })),
]);
