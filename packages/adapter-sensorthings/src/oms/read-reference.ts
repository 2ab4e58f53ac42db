// SPDX-License-Identifier: Apache-2.0
import { encodeIriPart } from "@jiku/adapter";
import type { Resource } from "@jiku/model";
import { firstGiven, isObject, type JsonNode, member, textOf } from "../json/json-node.js";
import { emitResource, isNew, type LiftContext, notFollowed } from "../lift-context.js";

/** What a member refers to: a thing with an address, or with a name only. */
export interface Reference {
  readonly id: string;
  readonly label?: string;
  readonly node: JsonNode;
}

const ABSOLUTE = /^(?:https?:\/\/|urn:[a-z0-9][a-z0-9-]*:)[^\s<>"{}|\\^`]+$/i;
const ADDRESSES = ["href", "@id", "uid", "uri", "id", "definition"];
const NAMES = ["title", "label", "name", "rdfs:label"];

/**
 * A reference in one of the forms in use: an IRI, a link with `href` and `title`, an object with an id, or the pair
 * `<name>Reference`, `<name>Name`. A text that is no IRI is a name, whose id is minted under the base.
 */
export function readReference(
  context: LiftContext,
  holder: JsonNode,
  names: readonly string[],
  kind: string,
): Reference | undefined {
  for (const name of names) {
    const node = firstGiven(holder, [name, `${name}@link`]) ?? firstGiven(holder, [`${name}Reference`, `${name}Name`]);
    if (node === undefined) continue;
    const label = textOf(firstGiven(holder, [`${name}Name`, `${name}Title`])) ?? labelOf(node);
    const address = isObject(node.value)
      ? ADDRESSES.map((key) => textOf(member(node, key))).find((text) => text !== undefined)
      : textOf(node);
    const text = address ?? label;
    if (text === undefined) continue;
    if (ABSOLUTE.test(text)) {
      notFollowed(context, node);
      return { id: text, node, ...(label === undefined || label === text ? {} : { label }) };
    }
    const id = `${context.run.options.base}_/${kind}/${encodeIriPart(text)}`;
    return { id, node, label: label ?? text };
  }
  return undefined;
}

function labelOf(node: JsonNode): string | undefined {
  return NAMES.map((key) => textOf(member(node, key))).find((text) => text !== undefined);
}

/** The id of a reference; what the file says of it is emitted once, as the resource that `make` gives. */
export function liftReference(
  context: LiftContext,
  reference: Reference | undefined,
  make: (id: string, label: { readonly und: string }) => Resource,
): string | undefined {
  if (reference === undefined) return undefined;
  const { id, label, node } = reference;
  if (label !== undefined && isNew(context, id)) emitResource(context, make(id, { und: label }), node);
  return id;
}
