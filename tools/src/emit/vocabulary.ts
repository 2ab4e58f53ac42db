// SPDX-License-Identifier: Apache-2.0
import type { Ir } from "../ir/ir.js";
import type { SourceTree } from "../read/source-tree.js";
import { isSchema, markText, moduleText, type Output } from "./mark.js";
import { quoted } from "./packs.js";
import { readExternalTerms } from "./vocabulary/external-terms.js";
import { jsonLdText } from "./vocabulary/jsonld.js";
import { vocabularySections } from "./vocabulary/sections.js";
import type { Section } from "./vocabulary/statement.js";
import { turtleText } from "./vocabulary/turtle.js";

/** The statement of origin of everything that is made of schemas, prefixes and alignments. */
export function vocabularyMark(tree: SourceTree): string {
  return markText(
    tree,
    "schemas",
    (path) => isSchema(path) || path === "schemas/prefixes.yaml" || path.endsWith("/alignment.ttl"),
  );
}

function iris(sections: readonly Section[]): readonly string[] {
  return sections.flatMap(({ terms }) =>
    terms.flatMap(({ iri, statements }) => [
      iri,
      ...statements.flatMap(([predicate, value]) => [predicate, "iri" in value ? value.iri : (value.datatype ?? "")]),
    ]),
  );
}

/** Prefixes of the namespaces that some IRI is in, in alphabetical order. */
export function usedPrefixes(ir: Ir, tree: SourceTree, used: readonly string[]): Readonly<Record<string, string>> {
  const known = { ...readExternalTerms(tree).prefixes, ...ir.context.prefixes };
  const byLength = Object.entries(known).sort(([, a], [, b]) => b.length - a.length);
  const found = new Set(
    used.map((iri) => byLength.find(([, namespace]) => iri.startsWith(namespace) && iri !== namespace)?.[0]),
  );
  const wanted = Object.entries(known).filter(([prefix]) => found.has(prefix));
  return Object.fromEntries(wanted.sort(([a], [b]) => (a.toLowerCase() < b.toLowerCase() ? -1 : 1)));
}

/** `spec/gen/vocabulary.ttl` and `.jsonld`, the same graph twice, and the Turtle as a module of package rdf. */
export function emitVocabulary(ir: Ir, tree: SourceTree): Output {
  const sections = vocabularySections(ir, tree);
  const prefixes = usedPrefixes(ir, tree, iris(sections));
  const mark = vocabularyMark(tree);
  const turtle = turtleText(mark, prefixes, sections);
  const body = [
    "/** The vocabulary of Jiku in Turtle (RDF 1.1): classes, properties, enumerations, alignments. */",
    `export const vocabularyTurtle: string = ${quoted(turtle)};`,
  ].join("\n");
  return new Map([
    ["spec/gen/vocabulary.ttl", turtle],
    ["spec/gen/vocabulary.jsonld", jsonLdText(mark, prefixes, sections)],
    ["packages/rdf/src/gen/vocabulary.ts", moduleText(mark, body)],
  ]);
}
