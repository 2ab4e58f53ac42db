// SPDX-License-Identifier: Apache-2.0
import { publishedPrefixes } from "@jiku/model";

/** An IRI in the short form of the published prefixes, `EPSG:6697`; the namespace of Jiku is left out, others stay whole. */
export function compactIri(iri: string): string {
  if (iri.startsWith("jk:")) return iri.slice("jk:".length);
  let best: readonly [prefix: string, namespace: string] | undefined;
  for (const [prefix, namespace] of publishedPrefixes) {
    if (iri.startsWith(namespace) && namespace.length > (best?.[1].length ?? 0)) best = [prefix, namespace];
  }
  if (best === undefined) return iri;
  const local = iri.slice(best[1].length);
  return best[0] === "jk" ? local : `${best[0]}:${local}`;
}
