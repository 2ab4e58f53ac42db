// SPDX-License-Identifier: Apache-2.0
import type { SourceTree } from "../../read/source-tree.js";

/** A term of another vocabulary, as the pinned slice of it has it. */
export interface ExternalTerm {
  readonly curie: string;
  /** `class`, `object property`, `datatype property`, `annotation property`, `property`, `datatype`, `definition` or `individual`. */
  readonly kind: string;
  readonly label: string;
  /** Namespace of its vocabulary. */
  readonly namespace: string;
  /** Title and edition of its vocabulary. */
  readonly edition: string;
  /** Where it stands, of a term that was typed. */
  readonly clause?: string;
}

/** The pinned slices: prefixes to namespaces, and terms by IRI. */
export interface ExternalTerms {
  readonly prefixes: Readonly<Record<string, string>>;
  readonly terms: ReadonlyMap<string, ExternalTerm>;
}

interface Vocabulary {
  readonly namespace: string;
  readonly title: string;
  readonly version: string;
}

interface Table {
  readonly vocabularies: Readonly<Record<string, Vocabulary>>;
  readonly typed: readonly (Vocabulary & { readonly prefix: string })[];
  readonly terms: Readonly<Record<string, readonly [string, string, string?]>>;
}

const FILE = "schemas/packs/external-terms/terms.json";

/** The pack `external-terms`; empty where the sources have none. */
export function readExternalTerms(tree: SourceTree): ExternalTerms {
  const text = tree.get(FILE);
  if (text === undefined) return { prefixes: {}, terms: new Map() };
  const table = JSON.parse(text) as Table;
  const typed = new Map(table.typed.map((item): [string, Vocabulary] => [item.prefix, item]));
  const packaged = new Map(Object.entries(table.vocabularies));
  const terms = Object.entries(table.terms).map(([curie, [kind, label, clause]]): readonly [string, ExternalTerm] => {
    const colon = curie.indexOf(":");
    const prefix = curie.slice(0, colon);
    const home = (clause === undefined ? packaged.get(prefix) : undefined) ?? typed.get(prefix) ?? packaged.get(prefix);
    const name = curie.slice(colon + 1);
    const { namespace, title, version } = home ?? { namespace: "", title: "", version: "" };
    const term = { curie, kind, label: label === "" ? name : label, namespace, edition: `${title} ${version}` };
    return [namespace + name, clause === undefined ? term : { ...term, clause }];
  });
  const namespaces = [...packaged, ...typed].map(([prefix, { namespace }]): [string, string] => [prefix, namespace]);
  return { prefixes: Object.fromEntries(namespaces), terms: new Map(terms) };
}
