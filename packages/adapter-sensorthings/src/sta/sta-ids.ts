// SPDX-License-Identifier: Apache-2.0
import { encodeIriPart, pointerTokens } from "@jiku/adapter";
import { given, isObject, type JsonNode, member, textOf, wordOf } from "../json/json-node.js";

/** The sets of entities of the sensing part (OGC 18-088, 8). */
export const ENTITY_SETS = [
  "Things",
  "Locations",
  "HistoricalLocations",
  "Datastreams",
  "MultiDatastreams",
  "Sensors",
  "ObservedProperties",
  "Observations",
  "FeaturesOfInterest",
] as const;
export type EntitySet = (typeof ENTITY_SETS)[number];

const SELF_LINK = /^(https?:\/\/[^\s<>"{}|\\^`#]*?\/)([A-Z][A-Za-z]+)\(([^()\s<>"{}|\\^`#]*)\)$/;

/** A local id that is an IRI already. */
const ABSOLUTE = /^(?:https?:\/\/|urn:[a-z0-9][a-z0-9-]*:)[^\s<>"{}|\\^`]+$/i;

/** The parts of an address `<service>/<EntitySet>(<id>)`. */
export function readSelfLink(
  text: string | undefined,
): { readonly service: string; readonly set: string; readonly id: string } | undefined {
  const match = text === undefined ? null : SELF_LINK.exec(text);
  return match === null ? undefined : { service: match[1] as string, set: match[2] as string, id: match[3] as string };
}

const SERVICE = new RegExp(`^(https?://[^\\s<>"{}|^\`#?]*?/)(?:${ENTITY_SETS.join("|")})(?:[(/?]|$)`);

/** The address of the service that a link of it begins with. */
export function serviceOf(link: string): string | undefined {
  return SERVICE.exec(link)?.[1];
}

/** The address of an entity that its own link gives; what else could be in a link is no id. */
export function selfLinkOf(node: JsonNode): string | undefined {
  const text = textOf(member(node, "@iot.selfLink"));
  return readSelfLink(text) === undefined ? undefined : text;
}

/** The local id: `@iot.id`, or `id` in bodies of requests. */
export function localIdOf(node: JsonNode): string | undefined {
  return wordOf(given(node, "@iot.id")) ?? wordOf(given(node, "id"));
}

/**
 * The id of an entity: its own link; else a local id that is an IRI; else set and local id under the service or the base, a text in quotes as in
 * addresses; else the place in the file.
 */
export function entityId(root: string, base: string, set: EntitySet, node: JsonNode): string {
  const link = selfLinkOf(node);
  if (link !== undefined) return link;
  const id = given(node, "@iot.id") ?? given(node, "id");
  const local = localIdOf(node);
  if (local !== undefined && ABSOLUTE.test(local)) return local;
  if (local !== undefined) return idIn(root, set, typeof id?.value === "number" ? local : `'${local}'`);
  return `${base}_${pointerTokens(node.pointer)
    .map((token) => `/${encodeIriPart(token)}`)
    .join("")}${node.pointer === "" ? `/${set}` : ""}`;
}

/** The id of an entity by set and local id. */
export function idIn(root: string, set: EntitySet, key: string): string {
  return `${root}${set}(${encodeIriPart(key)})`;
}

/** Whether a node only says which entity is meant. */
export function isReference(node: JsonNode): boolean {
  if (!isObject(node.value)) return false;
  const keys = Object.keys(node.value);
  return keys.length > 0 && keys.every((key) => key === "@iot.id" || key === "id" || key === "@iot.selfLink");
}
