// SPDX-License-Identifier: Apache-2.0
import { encodeIriPart } from "@jiku/adapter";
import type { Entity, Geometry, NativeLocation, Place, Relation, TimeExtent } from "@jiku/model";
import { CITYJSON_CONTEXT } from "./names.js";

/** An Entity that is being put together, with the native places of its members. */
export interface EntityDraft {
  readonly id: string;
  readonly geometries: Geometry[];
  readonly relations: Relation[];
  readonly places: Place[];
  /** Native members under the prefix `cityjson`, by the path after it. */
  readonly extras: Map<string, unknown>;
  /** Texts for `native`. */
  readonly native: Map<string, string>;
  recordedFrom?: string;
  recordedUntil?: string;
  existence?: TimeExtent;
}

/** An empty draft. */
export function createDraft(id: string): EntityDraft {
  return { id, geometries: [], relations: [], places: [], extras: new Map(), native: new Map() };
}

/** Adds a geometry and its native place. */
export function addGeometry(draft: EntityDraft, geometry: Geometry, at: NativeLocation): void {
  draft.places.push([`/geometries/${draft.geometries.length}`, at]);
  draft.geometries.push(geometry);
}

/** Adds a relation and its native place. */
export function addRelation(draft: EntityDraft, relation: Relation, at: NativeLocation): void {
  draft.places.push([`/relations/${draft.relations.length}`, at]);
  draft.relations.push(relation);
}

/** Keeps a native member as `cityjson:<path>`. */
export function addExtra(draft: EntityDraft, path: readonly string[], value: unknown, at: NativeLocation): void {
  const key = path.map(encodeIriPart).join("/");
  draft.extras.set(key, value);
  draft.places.push([`/cityjson:${key.replace(/~/g, "~0").replace(/\//g, "~1")}`, at]);
}

/** Keeps one side of `existence`. */
export function addExistence(draft: EntityDraft, side: "start" | "end", position: string, at: NativeLocation): void {
  draft.existence = { ...draft.existence, [side]: position };
  draft.places.push([`/existence/${side}`, at]);
}

/** The Entity of a draft; it declares the prefix `cityjson` when it uses it. */
export function finishDraft(draft: EntityDraft, entityClass: string, identifiers: Entity["identifiers"]): Entity {
  const { id, geometries, relations, extras, native, recordedFrom, recordedUntil, existence } = draft;
  return {
    type: "Entity",
    id,
    ...(extras.size === 0 ? {} : { "@context": CITYJSON_CONTEXT }),
    entityTypes: [entityClass],
    ...(identifiers === undefined ? {} : { identifiers }),
    ...(recordedFrom === undefined ? {} : { recordedFrom }),
    ...(recordedUntil === undefined ? {} : { recordedUntil }),
    ...(native.size === 0 ? {} : { native: Object.fromEntries(native) }),
    ...(existence === undefined ? {} : { existence }),
    ...(geometries.length === 0 ? {} : { geometries }),
    ...(relations.length === 0 ? {} : { relations }),
    ...Object.fromEntries([...extras].map(([key, value]) => [`cityjson:${key}`, value])),
  };
}
