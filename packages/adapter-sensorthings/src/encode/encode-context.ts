// SPDX-License-Identifier: Apache-2.0
import type { EncodeEvent } from "@jiku/adapter";
import type { Resource } from "@jiku/model";
import { type EntitySet, readSelfLink } from "../sta/sta-ids.js";

/** What the writing of a page needs. */
export interface EncodeContext {
  readonly byId: ReadonlyMap<string, Resource>;
  readonly emit: (event: EncodeEvent) => void;
  /** Ids of resources that stand in the page. */
  readonly written: Set<string>;
}

/** An entity of SensorThings as it is written. */
export type StaEntity = Record<string, unknown>;

/** The resource of this type with this id, where it is at hand. */
export function resourceOf<T extends Resource>(
  { byId }: EncodeContext,
  id: string | undefined,
  type: T["type"],
): T | undefined {
  const found = id === undefined ? undefined : byId.get(id);
  return found?.type === type ? (found as T) : undefined;
}

/** How an entity is known: by its own link, whose local id is repeated; an id of another form is the local id. */
export function identity(set: EntitySet, id: string): StaEntity {
  const link = readSelfLink(id);
  if (link === undefined || link.set !== set) return { "@iot.id": id };
  const number = /^(?:0|[1-9]\d{0,14})$/.test(link.id) ? Number(link.id) : undefined;
  return { "@iot.id": number ?? link.id.replace(/^'(.*)'$/, "$1"), "@iot.selfLink": id };
}

/** The text of a label or description: English first, then without language, then any. */
export function wordsOf(text: Readonly<Record<string, string>> | undefined): string | undefined {
  if (text === undefined) return undefined;
  return text["en"] ?? text["und"] ?? Object.values(text)[0];
}

/** Name and description, of which SensorThings demands a text each. */
export function names(resource: Resource, context: EncodeContext, from: "label" | "title" = "label"): StaEntity {
  const held = (resource as { readonly title?: Readonly<Record<string, string>> }).title;
  const label = from === "title" ? (held ?? resource.label) : resource.label;
  for (const [member, texts] of [
    [from, label],
    ["description", resource.description],
  ] as const)
    if (Object.keys(texts ?? {}).length > 1)
      context.emit({
        kind: "loss",
        loss: {
          at: { kind: "resource", id: resource.id, path: `/${member}` },
          concept: "entity.label",
          change: "dropped",
          recovery: "none",
        },
      });
  const name = wordsOf(label);
  const description = wordsOf(resource.description);
  return {
    ...(name === undefined ? {} : { name }),
    ...(description === undefined ? {} : { description }),
  };
}

/** The members that a decoder kept under the prefix `sta`. */
export function keptMembers(resource: Resource, members: readonly string[]): StaEntity {
  return Object.fromEntries(
    members.flatMap((name) => {
      const value = resource[`sta:${name}`];
      return value === undefined ? [] : [[name, value]];
    }),
  );
}
