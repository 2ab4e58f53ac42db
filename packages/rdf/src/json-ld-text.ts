// SPDX-License-Identifier: Apache-2.0
import { CONTEXT_IRI } from "@jiku/model";
import { expand } from "./expand.js";
import type { Holder } from "./run.js";
import { ownPrefixes, withPrefixes } from "./with-prefixes.js";

type Prefixes = ReadonlyMap<string, string>;

/** Extension keys that hold an object or array, defined as JSON literals: as such the mapping takes them. */
function literalTerms(resource: Holder, prefixes: Prefixes): Holder {
  const keys = Object.keys(resource).filter((key) => {
    const value = resource[key];
    return key.includes(":") && typeof value === "object" && value !== null;
  });
  const iriOf = (key: string) => expand({ prefixes, fault: () => undefined }, key);
  return Object.fromEntries(keys.map((key) => [key, { "@id": iriOf(key), "@type": "@json" }]));
}

/** A sound resource as JSON-LD that says the same as the mapping: its members, and the context that its own keys need. */
export function jsonLdText(resource: Holder, prefixes: Prefixes): string {
  const { "@context": context, ...members } = resource;
  const declared = ownPrefixes(context) ?? {};
  const all = withPrefixes(prefixes, declared);
  const own = { ...declared, ...literalTerms(resource, "prefixes" in all ? all.prefixes : prefixes) };
  return JSON.stringify(Object.keys(own).length === 0 ? members : { "@context": own, ...members });
}

/** What stands before the first resource: the published context by its IRI, and the prefixes of the document. */
export function jsonLdHead(prefixes: Readonly<Record<string, string>>): string {
  const own = Object.keys(prefixes).length === 0 ? CONTEXT_IRI : [CONTEXT_IRI, prefixes];
  return `{"@context":${JSON.stringify(own)},"@graph":[`;
}
