// SPDX-License-Identifier: Apache-2.0
import { type DocumentContext, publishedPrefixes } from "@jiku/model";

const published = publishedPrefixes;

/** The context of a document that declares nothing of its own; a value of its own for each document. */
export function publishedContext(): DocumentContext {
  return { prefixes: published, external: [], context: undefined };
}

/** What the outermost object declares; a malformed `@context` adds no prefix (rule ID-11 reports it). */
export function readContext(header: unknown): DocumentContext {
  if (typeof header !== "object" || header === null) return publishedContext();
  const { "@context": context, external } = header as { "@context"?: unknown; external?: unknown };
  const own = Array.isArray(context) ? context[1] : undefined;
  const prefixes = new Map(published);
  if (typeof own === "object" && own !== null) {
    for (const [prefix, iri] of Object.entries(own)) if (typeof iri === "string") prefixes.set(prefix, iri);
  }
  const known = Array.isArray(external) ? external.filter((e): e is string => typeof e === "string") : [];
  return { prefixes, external: known, context };
}

/** A function that makes CURIEs absolute; an IRI, or a CURIE of unknown prefix, comes back unchanged. */
export function createExpand(context: DocumentContext): (iri: string) => string {
  return (iri) => {
    const colon = iri.indexOf(":");
    if (colon < 0 || (iri.charCodeAt(colon + 1) === 0x2f && iri.charCodeAt(colon + 2) === 0x2f)) return iri;
    const namespace = context.prefixes.get(iri.slice(0, colon));
    return namespace === undefined ? iri : namespace + iri.slice(colon + 1);
  };
}
