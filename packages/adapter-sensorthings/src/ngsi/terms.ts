// SPDX-License-Identifier: Apache-2.0
import { encodeIriPart } from "@jiku/adapter";
import { isObject, type JsonNode, keysOf, member, oneOrMore, placeOf, textOf } from "../json/json-node.js";
import { type LiftContext, notFollowed } from "../lift-context.js";
import { NGSI_DEFAULT } from "../names.js";

const CORE = /^https?:\/\/uri\.etsi\.org\/ngsi-ld\/(?:v1\/)?ngsi-ld-core-context(?:-v[\d.]+)?\.jsonld$/;
const ABSOLUTE = /^(?:https?:\/\/|urn:[a-z0-9][a-z0-9-]*:)[^\s<>"{}|\\^`]+$/i;

/** What the names of types and attributes mean. */
export interface Terms {
  /** The IRI of a name, as far as the file itself defines it; undefined when only a context elsewhere does. */
  iri(name: string): string | undefined;
}

/**
 * The meaning of names by the `@context` of an entity (ETSI GS CIM 009, 5.5.7). A context at another address is told and
 * not fetched (STA-015); without any other than the core one, names belong to the default context.
 */
export function readTerms(context: LiftContext, entity: JsonNode): Terms {
  const inline = new Map<string, string>();
  let foreign = false;
  const node = member(entity, "@context");
  for (const part of oneOrMore(node)) {
    const address = textOf(part);
    if (address !== undefined && !CORE.test(address)) {
      foreign = true;
      tellContext(context, part, address);
    }
    readInline(part, inline);
  }
  const isDefault = node !== undefined && !foreign;
  return {
    iri(name) {
      if (ABSOLUTE.test(name)) return name;
      const found = inline.get(name);
      if (found !== undefined) return found;
      const colon = name.indexOf(":");
      const namespace = colon > 0 ? inline.get(name.slice(0, colon)) : undefined;
      if (namespace !== undefined) return namespace + encodeIriPart(name.slice(colon + 1));
      return isDefault ? NGSI_DEFAULT + encodeIriPart(name) : undefined;
    },
  };
}

function tellContext(context: LiftContext, node: JsonNode, address: string): void {
  const key = `context ${address}`;
  if (context.told.has(key)) return;
  context.told.add(key);
  context.emit(context.run.report.own("STA-015", { context: address }, placeOf(node)));
  notFollowed(context, node);
}

/** What defines no name by an absolute IRI is not read. */
function readInline(part: JsonNode, into: Map<string, string>): void {
  for (const name of keysOf(part)) {
    const definition = (part.value as Readonly<Record<string, unknown>>)[name];
    const iri = isObject(definition) ? definition["@id"] : definition;
    if (typeof iri !== "string" || !ABSOLUTE.test(iri)) continue;
    member(member(part, name), "@id");
    into.set(name, iri);
  }
}

/** The IRI of what an id names: the id itself, or one under the base. */
export function ngsiId(base: string, id: string): string {
  return ABSOLUTE.test(id) ? id : base + encodeIriPart(id);
}

/** Whether a text is a URI, as NGSI-LD demands of ids. */
export function isUri(text: string): boolean {
  return /^[A-Za-z][A-Za-z0-9+.-]*:\S+$/.test(text);
}
