// SPDX-License-Identifier: Apache-2.0

import type { AnyResource } from "@jiku/model";
import { adding } from "../adding.js";
import { breaking } from "../breaking.js";
import { thing } from "../parts/thing.js";
import { ruleMutator } from "../rule-mutator.js";

/** Breaks ID-01 (Unique identifiers). */
export const idUnique = ruleMutator("ID-01", [
  breaking("id of another resource", (document, random) => {
    const entities = document.graph.filter(({ type }) => type === "Entity");
    const twin = entities[random(entities.length)];
    if (twin === undefined) return undefined;
    const graph = [...document.graph, thing(twin.id) as AnyResource];
    return { document: { ...document, graph }, path: `/graph/${document.graph.length}/id` };
  }),
  adding("id of another resource", (idOf) => ({
    resources: [thing(idOf("thing")), thing(idOf("thing"))],
    at: "/1/id",
  })),
]);
