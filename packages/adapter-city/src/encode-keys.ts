// SPDX-License-Identifier: Apache-2.0
import { decodeIriPart } from "@jiku/adapter";
import type { Entity } from "@jiku/model";
import { OBJECT_SCHEME } from "./names.js";

/** The keys of the city objects by their ids. */
export interface KeyBook {
  /** The key of a city object; made out of its id when the entity itself is not at hand. */
  of(id: string): string;
  /** Settles the key of an entity; false when it has none of its own and one was made. */
  settle(entity: Entity): boolean;
}

/** Keys are those that the entities carry as identifier, else the last part of their id, else the whole id. */
export function createKeyBook(): KeyBook {
  const byId = new Map<string, string>();
  const taken = new Set<string>();

  function give(id: string, wanted: string): void {
    const key = taken.has(wanted) || wanted === "" ? id : wanted;
    taken.add(key);
    byId.set(id, key);
  }

  return {
    of(id) {
      if (!byId.has(id)) give(id, lastPart(id));
      return byId.get(id) as string;
    },
    settle(entity) {
      const own = entity.identifiers?.find((i) => i.scheme === OBJECT_SCHEME)?.notation;
      if (!byId.has(entity.id)) give(entity.id, own ?? lastPart(entity.id));
      return own !== undefined && byId.get(entity.id) === own;
    },
  };
}

function lastPart(id: string): string {
  return decodeIriPart(id.slice(Math.max(id.lastIndexOf("#"), id.lastIndexOf("/"), id.lastIndexOf(":")) + 1));
}
