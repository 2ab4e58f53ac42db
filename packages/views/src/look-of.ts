// SPDX-License-Identifier: Apache-2.0
import type { Look } from "@jiku/coupling";
import { type AnyResource, publishedPrefixes } from "@jiku/model";
import { referenceSystem } from "@jiku/spacetime";

/** Looks up what is at hand: the resources by their ids, and registered reference systems. */
export function lookOf(resources: readonly AnyResource[]): Look {
  const byId = new Map<string, AnyResource>();
  for (const resource of resources) {
    for (const id of [resource.id, expand(resource.id)]) if (!byId.has(id)) byId.set(id, resource);
  }
  return {
    expand,
    resolve: (ref) =>
      ref === undefined ? undefined : (byId.get(ref) ?? byId.get(expand(ref)) ?? referenceSystem(ref)),
  };
}

/** A CURIE of a published prefix as IRI; everything else as it is. */
function expand(iri: string): string {
  const colon = iri.indexOf(":");
  const namespace =
    colon < 0 || iri.startsWith("//", colon + 1) ? undefined : publishedPrefixes.get(iri.slice(0, colon));
  return namespace === undefined ? iri : namespace + iri.slice(colon + 1);
}
