// SPDX-License-Identifier: Apache-2.0
import type { AnyResource } from "@jiku/model";
import type { JsonPackage, RandomBelow } from "../mutation.js";
import type { Way } from "./rule-mutator.js";

/** A new id for a part of the given kind, the same one each time the kind is named. */
export type IdOf = (kind: string) => string;

/** Resources to append, and the place of the fault: `/k` and a pointer into the resource, k counted from 0 among them. */
export interface Addition {
  readonly resources: readonly object[];
  readonly at: string;
}

const ROOM = 1_000_000_000;

/**
 * Appends resources that are valid but for one fault. They refer to each other, or to resources that the package has;
 * none of those is changed. `build` gives undefined where it needs a resource that the package does not have.
 */
export function adding(
  note: string,
  build: (idOf: IdOf, random: RandomBelow, document: JsonPackage) => Addition | undefined,
): Way {
  return (document, random) => {
    const ids = new Map<string, string>();
    const taken = new Set(document.graph.map(({ id }) => id));
    const idOf: IdOf = (kind) => {
      let id = ids.get(kind);
      while (id === undefined || taken.has(id)) id = `https://data.example.org/added/${kind}/${random(ROOM)}`;
      ids.set(kind, id);
      return id;
    };
    const addition = build(idOf, random, document);
    if (addition === undefined) return undefined;
    const { resources, at } = addition;
    const [, index, ...rest] = at.split("/");
    const path = ["/graph", document.graph.length + Number(index), ...rest].join("/");
    const graph = [...document.graph, ...(resources as readonly AnyResource[])];
    return { document: { ...document, graph }, path, note: `${path}: ${note}` };
  };
}
