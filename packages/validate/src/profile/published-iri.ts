// SPDX-License-Identifier: Apache-2.0
import { createExpand, publishedContext } from "../document/context.js";
import { undeclaredPrefix } from "../rules/entity/prefix-declared.js";

const context = publishedContext();

/** A CURIE of the published context as absolute IRI; anything else unchanged. */
export const expandPublished: (iri: string) => string = createExpand(context);

/** The prefix of a CURIE that the published context has not; undefined for an IRI. */
export function unknownPrefix(iri: string): string | undefined {
  return undeclaredPrefix(iri, context.prefixes);
}
