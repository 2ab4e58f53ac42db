// SPDX-License-Identifier: Apache-2.0
import { given, type JsonNode, keysOf, member, placeOf, textOf, wholeOf } from "../json/json-node.js";
import { emitResource, type LiftContext, notFollowed } from "../lift-context.js";
import type { ResultTraits } from "../lift-result.js";
import { STA_CONTEXT } from "../names.js";
import { type EntitySet, entityId, idIn, localIdOf, readSelfLink, selfLinkOf } from "./sta-ids.js";

/** What the Observations of a datastream have in common. */
export interface Datastream {
  readonly id: string;
  /** One for each component of the result; more than one only of a MultiDatastream. */
  readonly properties: readonly string[];
  readonly traits: readonly ResultTraits[];
  readonly sensor?: string;
  readonly multi: boolean;
}

/** What is known of a datastream from where it stands. */
export interface DatastreamSite {
  readonly thing?: string;
  readonly sensor?: string;
  readonly property?: string;
  readonly multi: boolean;
}

/** Entities that stand within entities of any kind. */
export interface StaLifters {
  /** @param location id of the Location within which the Thing stands; returns its id */
  thing(context: StaContext, node: JsonNode, location?: string): string;
  datastream(context: StaContext, node: JsonNode, site: DatastreamSite): Datastream;
}

/** What the lifting of a SensorThings file needs. */
export interface StaContext extends LiftContext {
  readonly lift: StaLifters;
  /** Address of the service as far as the file says it, else the base. */
  readonly root: string;
  readonly base: string;
  /** Datastreams that were lifted, by id. */
  readonly datastreams: Map<string, Datastream>;
}

/** The id of an entity. STA-016 when its own link names another one; a link of another form is not read. */
export function idOf(context: StaContext, set: EntitySet, node: JsonNode): string {
  const link = member(node, "@iot.selfLink");
  const [own, local] = [selfLinkOf(node), localIdOf(node)];
  if (link !== undefined && own === undefined) notFollowed(context, link);
  const named = own === undefined ? undefined : readSelfLink(own)?.id;
  if (link !== undefined && named !== undefined && local !== undefined && local !== own && keyOf(named) !== local)
    context.emit(context.run.report.own("STA-016", { id: local, link: named }, placeOf(link)));
  return entityId(context.root, context.base, set, node);
}

/** The members with the prefix `sta`, and the context that declares it: what the model has no place for, as it is. */
export function extras(node: JsonNode, names: readonly string[]): Readonly<Record<`${string}:${string}`, unknown>> {
  const kept = names.flatMap((name) => {
    const found = given(node, name);
    return found === undefined ? [] : [[`sta:${name}`, wholeOf(found)] as const];
  });
  return kept.length === 0 ? {} : Object.fromEntries(kept);
}

/** `@context` of a resource that has members with the prefix `sta`. */
export function withContext<T extends object>(resource: T): T {
  return Object.keys(resource).some((key) => key.startsWith("sta:"))
    ? { "@context": STA_CONTEXT, ...resource }
    : resource;
}

/** Emits a resource, with its context where it needs one. */
export function emitEntity(
  context: StaContext,
  resource: Parameters<typeof emitResource>[1],
  node: JsonNode,
  members: Parameters<typeof emitResource>[3] = [],
): void {
  emitResource(context, withContext(resource), node, members);
}

/** What an entity links to: told as not followed once for each kind of link, a further page always. */
export function followNothing(context: StaContext, node: JsonNode): void {
  for (const key of keysOf(node)) {
    const value = /@iot\.(?:nextLink|navigationLink)$/.test(key) ? member(node, key) : undefined;
    if (value === undefined) continue;
    if (key.endsWith("@iot.nextLink")) {
      context.emit(context.run.report.own("STA-014", {}, placeOf(value)));
      notFollowed(context, value);
    } else if (!context.told.has(key)) {
      context.told.add(key);
      notFollowed(context, value);
    }
  }
}

const BY_LINK = /\b(Datastreams|MultiDatastreams|Things|Sensors|ObservedProperties|FeaturesOfInterest)\(([^()]*)\)\/?$/;

/** The id of the one entity that a link names by set and local id, such as `.../Datastreams(5)`. */
export function linkedId(context: StaContext, node: JsonNode, name: string): string | undefined {
  const match = BY_LINK.exec(textOf(member(node, `${name}@iot.navigationLink`)) ?? "");
  return match === null ? undefined : idIn(context.root, match[1] as EntitySet, decodePart(match[2] as string));
}

/** The local id that the key of an address stands for: a text stands in quotes, which are doubled within (OData 4, 4.3.1). */
function keyOf(key: string): string {
  const text = decodePart(key);
  return /^'.*'$/s.test(text) ? text.slice(1, -1).replaceAll("''", "'") : text;
}

function decodePart(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
