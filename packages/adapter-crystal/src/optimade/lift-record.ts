// SPDX-License-Identifier: Apache-2.0
import { encodeIriPart, partId } from "@jiku/adapter";
import type { Agent, Dataset, Entity } from "@jiku/model";
import { entriesOf, itemsOf, jsonPlace, member, type Node, textOf, toJson } from "@jiku/syntax/json";
import { nativeContext } from "../lift-context.js";
import { ATTRIBUTED_TO, DOI, OPTIMADE_NAMESPACE, REFERENCE } from "../names.js";
import { type OptimadeEntry, recordedOf } from "./optimade-context.js";

/** Lifts a bibliographic reference: its Entity and its authors. */
export function liftReference(entry: OptimadeEntry): void {
  const { context, node, pointer, attributes, at, id, localId } = entry;
  const title = textOf(member(attributes, "title"));
  const doi = textOf(member(attributes, "doi"));
  const authors = itemsOf(member(attributes, "authors")).flatMap((author, i) => {
    const name = textOf(member(author, "name"));
    if (name === undefined) return [];
    const agent: Agent = {
      type: "Agent",
      id: partId(id, "author", String(i)),
      agentType: "person",
      label: { und: name },
    };
    context.emit({ kind: "resource", resource: agent, source: jsonPlace(`${at}/authors/${i}`, author.at) });
    return [agent.id];
  });
  const entity: Entity = {
    ...nativeContext("optimade"),
    type: "Entity",
    id,
    entityTypes: [REFERENCE],
    label: { und: title ?? localId },
    identifiers: [
      { scheme: `${OPTIMADE_NAMESPACE}id`, notation: localId },
      ...(doi === undefined ? [] : [{ scheme: DOI, notation: doi }]),
    ],
    ...recordedOf(entry),
    ...(authors.length === 0 ? {} : { relations: authors.map((object) => ({ predicate: ATTRIBUTED_TO, object })) }),
    ...nativeMembers(attributes, new Set(["id", "type", "doi"])),
  };
  context.emit({ kind: "resource", resource: entity, source: jsonPlace(pointer, node.at) });
}

/** Lifts what `/links`, `/info` and an entry of another type say, as a Dataset that describes it; its addresses are not followed. */
export function liftRecord(entry: OptimadeEntry, type: string): void {
  const { context, node, pointer, attributes, at, id, localId } = entry;
  const title = textOf(member(attributes, "name")) ?? localId;
  const description = textOf(member(attributes, "description"));
  const licence = member(attributes, "license");
  const address = textOf(licence) ?? textOf(member(licence, "href"));
  for (const name of ["base_url", "homepage"]) {
    const url = member(attributes, name);
    if (url !== undefined && textOf(url) !== undefined) context.run.unread.push(jsonPlace(`${at}/${name}`, url.at));
  }
  const dataset: Dataset = {
    ...nativeContext("optimade"),
    type: "Dataset",
    id,
    title: { und: title },
    ...(description === undefined ? {} : { description: { und: description } }),
    identifiers: [{ scheme: `${OPTIMADE_NAMESPACE}id`, notation: localId }],
    ...recordedOf(entry),
    ...(address === undefined || !/^https?:\/\/[^\s<>"{}|\\^`]+$/.test(address) ? {} : { license: address }),
    conformsTo: [`https://schemas.optimade.org/defs/v1.2/entrytypes/optimade/${encodeIriPart(type)}`],
    ...nativeMembers(attributes, new Set(["id", "type", "name", "description"])),
  };
  context.emit({ kind: "resource", resource: dataset, source: jsonPlace(pointer, node.at) });
}

function nativeMembers(attributes: Node, read: ReadonlySet<string>): Readonly<Record<`${string}:${string}`, unknown>> {
  return Object.fromEntries(
    entriesOf(attributes).flatMap(({ key, value }) =>
      read.has(key) ? [] : [[`optimade:${encodeURIComponent(key)}`, toJson(value)]],
    ),
  ) as Record<`${string}:${string}`, unknown>;
}
