// SPDX-License-Identifier: Apache-2.0
import { isObject } from "../semantics.js";

/** Namespaces of PLATEAU's linked data. */
export const PLATEAU_VOCABULARY = "https://lod.geospatial.jp/vocabulary/pv#";
export const PLATEAU_RESOURCE = "https://lod.geospatial.jp/";
export const SCHEMA_ORG = "http://schema.org/";

/** Makes whole IRIs of names with the prefixes of a document; undefined when the prefix is not declared. */
export type Expand = (name: string) => string | undefined;

/** The prefixes that a document itself declares; an address of a context is never followed. */
export function prefixesOf(context: unknown): {
  readonly expand: Expand;
  readonly foreign: readonly string[];
  readonly malformed: readonly string[];
} {
  const parts = Array.isArray(context) ? (context as readonly unknown[]) : [context];
  const prefixes = new Map<string, string>();
  const malformed: string[] = [];
  for (const part of parts.filter(isObject))
    for (const [prefix, iri] of Object.entries(part))
      if (typeof iri === "string" && /^[A-Za-z][A-Za-z0-9+.-]*:.*[/#:]$/.test(iri)) prefixes.set(prefix, iri);
      else malformed.push(prefix);
  return {
    malformed,
    foreign: parts.filter((part) => typeof part === "string"),
    expand(name) {
      if (name.startsWith("@")) return name;
      const colon = name.indexOf(":");
      const prefix = colon < 0 ? "@vocab" : name.slice(0, colon);
      const start = prefixes.get(prefix);
      if (start !== undefined) return start + name.slice(colon + 1);
      return /^https?:\/\//.test(name) ? name : undefined;
    },
  };
}
