// SPDX-License-Identifier: Apache-2.0

/** Shorter than what Turtle allows, and never in need of an escape (PN_LOCAL of Turtle, 6.5). */
const LOCAL = /^[A-Za-z0-9_](?:[\w-]*)$/;

export interface Abbreviation {
  /** A prefixed name where a prefix fits, else the IRI in angle brackets. */
  short(iri: string): string;
  /** `@prefix` lines of the prefixes that were used for the first time since the last call. */
  takeDeclarations(): string;
}

/** Prefixed names of Turtle with the prefixes of a document. */
export function abbreviation(prefixes: Readonly<Record<string, string>>): Abbreviation {
  const byNamespace = new Map(Object.entries(prefixes).map(([prefix, namespace]) => [namespace, prefix]));
  const declared = new Set<string>();
  let fresh = "";
  return {
    short(iri) {
      const cut = Math.max(iri.lastIndexOf("/"), iri.lastIndexOf("#")) + 1;
      const namespace = iri.slice(0, cut);
      const prefix = byNamespace.get(namespace);
      const local = iri.slice(cut);
      if (prefix === undefined || !LOCAL.test(local)) return `<${iri}>`;
      if (!declared.has(prefix)) {
        declared.add(prefix);
        fresh += `@prefix ${prefix}: <${namespace}> .\n`;
      }
      return `${prefix}:${local}`;
    },
    takeDeclarations() {
      const lines = fresh;
      fresh = "";
      return lines;
    },
  };
}
