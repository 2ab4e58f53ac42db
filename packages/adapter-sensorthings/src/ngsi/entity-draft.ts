// SPDX-License-Identifier: Apache-2.0
import { encodeIriPart, jsonPointer } from "@jiku/adapter";
import type { Entity, Geometry, Relation } from "@jiku/model";
import { type JsonNode, wholeOf } from "../json/json-node.js";
import { NGSI_CONTEXT } from "../names.js";

/** An Entity that is being put together. */
export interface EntityDraft {
  readonly id: string;
  readonly label: Record<string, string>;
  readonly description: Record<string, string>;
  readonly geometries: Geometry[];
  readonly relations: Relation[];
  /** Native members under the prefix `ngsi`. */
  readonly kept: Map<string, unknown>;
  readonly places: (readonly [pointer: string, node: JsonNode])[];
  recordedFrom?: string;
}

/** An empty draft. */
export function createDraft(id: string): EntityDraft {
  return { id, label: {}, description: {}, geometries: [], relations: [], kept: new Map(), places: [] };
}

/** Keeps an attribute that the model has no place for, as it is. */
export function keep(draft: EntityDraft, name: string, value: unknown, node: JsonNode): void {
  const key = ngsiKey(name);
  wholeOf(node);
  draft.kept.set(key, value);
  draft.places.push([jsonPointer(key), node]);
}

/** The extension member of a native name. */
export function ngsiKey(name: string): `ngsi:${string}` {
  return `ngsi:${encodeIriPart(name)}`;
}

/** The Entity of a draft. */
export function finishDraft(draft: EntityDraft, entityType: string, native: Entity["native"]): Entity {
  const { id, label, description, geometries, relations, kept, recordedFrom } = draft;
  return {
    type: "Entity",
    id,
    ...(kept.size === 0 ? {} : { "@context": NGSI_CONTEXT }),
    entityTypes: [entityType],
    ...(Object.keys(label).length === 0 ? {} : { label }),
    ...(Object.keys(description).length === 0 ? {} : { description }),
    ...(recordedFrom === undefined ? {} : { recordedFrom }),
    ...(native === undefined ? {} : { native }),
    ...(geometries.length === 0 ? {} : { geometries }),
    ...(relations.length === 0 ? {} : { relations }),
    ...Object.fromEntries(kept),
  };
}
