// SPDX-License-Identifier: Apache-2.0
import type { EncodeEvent } from "@jiku/adapter";
import type { Identifier, Resource } from "@jiku/model";
import { tellsKind } from "../lift/kinds.js";
import { iri, PLAIN_SCHEME, RDF_TYPE } from "../names.js";
import type { Dialect } from "./dialect.js";
import { lossAt } from "./losses.js";
import { literal, name, type OutNode, type OutValue, outNode, put, texts } from "./out-node.js";
import { writeExtras } from "./write-extras.js";

/** What writing needs. */
export interface WriteContext {
  readonly dialect: Dialect;
  readonly emit: (event: EncodeEvent) => void;
}

/** Members that `writeCommon` writes or tells. */
const COMMON: ReadonlySet<string> = new Set([
  "@context",
  "id",
  "type",
  "label",
  "description",
  "identifiers",
  "sameAs",
  "version",
  "versionOf",
  "previousVersion",
  "recordedFrom",
  "generatedBy",
  "derivedFrom",
  "policy",
  "conformsTo",
]);

/** Schemes whose notation follows the scheme in an address that is read back. */
const ADDRESSED: ReadonlySet<string> = new Set([
  "https://doi.org/",
  "https://orcid.org/",
  "https://ror.org/",
  "https://hdl.handle.net/",
]);

/** References as names. */
export function names(refs: readonly string[] | undefined): readonly OutValue[] {
  return (refs ?? []).map(name);
}

/** A text, where there is one. */
export function maybe(text: string | undefined, datatype?: string): readonly OutValue[] {
  return text === undefined ? [] : [literal(text, datatype)];
}

/**
 * Begins the node of a resource: its class, and the members that every resource has. Every other member that is not in
 * `held` is a loss.
 */
export function openNode(
  context: WriteContext,
  resource: Resource,
  className: string | undefined,
  labelName: string,
  held: readonly string[],
): OutNode {
  const { dialect, emit } = context;
  const node = outNode(resource.id);
  const stated = JSON.stringify(resource["rdf:type"] ?? []).match(/[^"]+/g) ?? [];
  // Readers of one vocabulary know no classes of another one.
  const space = className?.replace(/[^#/]*$/, "") ?? "";
  if (className !== undefined && !stated.some((type) => type.startsWith(space) && tellsKind(type, resource.type)))
    put(node, RDF_TYPE, name(className));
  for (const key of writeExtras(node, resource)) emit(lossAt(resource.id, [key], "dropped"));
  put(node, labelName, ...texts(resource.label));
  put(node, dialect.description, ...texts(resource.description));
  for (const identifier of resource.identifiers ?? []) writeIdentifier(context, node, resource, identifier);
  put(node, dialect.sameAs, ...names(resource.sameAs));
  put(node, dialect.version, ...maybe(resource.version));
  put(node, iri("dcterms:isVersionOf"), ...names(resource.versionOf === undefined ? [] : [resource.versionOf]));
  put(
    node,
    iri("dcat:previousVersion"),
    ...names(resource.previousVersion === undefined ? [] : [resource.previousVersion]),
  );
  put(node, dialect.derivedFrom, ...names(resource.derivedFrom));
  put(node, iri("dcterms:conformsTo"), ...names(resource.conformsTo));
  tellLost(context, resource, held);
  return node;
}

const VERSIONED: ReadonlySet<string> = new Set(["Dataset"]);
const DERIVED: ReadonlySet<string> = new Set(["Dataset", "Asset"]);

function tellLost({ emit }: WriteContext, resource: Resource, held: readonly string[]): void {
  for (const key of Object.keys(resource)) {
    if (key.includes(":") || held.includes(key)) continue;
    const isLost =
      !COMMON.has(key) ||
      (["versionOf", "previousVersion", "recordedFrom", "generatedBy", "policy"].includes(key) &&
        !VERSIONED.has(resource.type)) ||
      (key === "derivedFrom" && !DERIVED.has(resource.type));
    if (isLost) emit(lossAt(resource.id, [key], "dropped"));
  }
}

function writeIdentifier(
  { dialect, emit }: WriteContext,
  node: OutNode,
  resource: Resource,
  identifier: Identifier,
): void {
  const { scheme, notation, usedFrom, usedUntil } = identifier;
  const index = resource.identifiers?.indexOf(identifier) ?? 0;
  for (const [key, value] of Object.entries({ usedFrom, usedUntil }))
    if (value !== undefined) emit(lossAt(resource.id, ["identifiers", index, key], "dropped"));
  if (scheme + notation === resource.id) return;
  if (scheme === PLAIN_SCHEME) put(node, dialect.identifier, literal(notation));
  else if (ADDRESSED.has(scheme)) put(node, dialect.identifier, literal(scheme + notation));
  else {
    const inner = outNode();
    put(inner, RDF_TYPE, name(dialect.crate ? iri("schema:PropertyValue") : iri("adms:Identifier")));
    put(inner, dialect.crate ? iri("schema:value") : iri("skos:notation"), literal(notation));
    put(inner, dialect.crate ? iri("schema:propertyID") : iri("datacite:scheme"), literal(scheme));
    put(node, dialect.crate ? dialect.identifier : iri("adms:identifier"), { kind: "blank", node: inner });
  }
}
