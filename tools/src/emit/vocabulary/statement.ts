// SPDX-License-Identifier: Apache-2.0
import type { Bilingual } from "../../ir/ir.js";

/** The object of a statement: an IRI, or a literal with a language or a datatype (IRI) or neither. */
export type Value =
  | { readonly iri: string }
  | { readonly text: string; readonly language?: string; readonly datatype?: string };

/** Predicate IRI and object; the subject is that of the holder. */
export type Statement = readonly [predicate: string, value: Value];

/** A term with all that the vocabulary says of it. The vocabulary has no blank nodes. */
export interface Term {
  readonly iri: string;
  readonly statements: readonly Statement[];
}

/** Terms under a heading; the heading is a comment of the Turtle form. */
export interface Section {
  readonly heading: string;
  readonly terms: readonly Term[];
}

const RDF = "http://www.w3.org/1999/02/22-rdf-syntax-ns#";
const RDFS = "http://www.w3.org/2000/01/rdf-schema#";
const SKOS = "http://www.w3.org/2004/02/skos/core#";
const OWL = "http://www.w3.org/2002/07/owl#";

/** IRIs that the vocabulary is written with. */
export const IRI = {
  type: `${RDF}type`,
  property: `${RDF}Property`,
  list: `${RDF}List`,
  json: `${RDF}JSON`,
  langString: `${RDF}langString`,
  rdfsClass: `${RDFS}Class`,
  label: `${RDFS}label`,
  subClassOf: `${RDFS}subClassOf`,
  domain: `${RDFS}domain`,
  range: `${RDFS}range`,
  seeAlso: `${RDFS}seeAlso`,
  isDefinedBy: `${RDFS}isDefinedBy`,
  definition: `${SKOS}definition`,
  scopeNote: `${SKOS}scopeNote`,
  prefLabel: `${SKOS}prefLabel`,
  notation: `${SKOS}notation`,
  inScheme: `${SKOS}inScheme`,
  concept: `${SKOS}Concept`,
  conceptScheme: `${SKOS}ConceptScheme`,
  owlClass: `${OWL}Class`,
  ontology: `${OWL}Ontology`,
  versionInfo: `${OWL}versionInfo`,
  objectProperty: `${OWL}ObjectProperty`,
  datatypeProperty: `${OWL}DatatypeProperty`,
  domainIncludes: "https://schema.org/domainIncludes",
  rangeIncludes: "https://schema.org/rangeIncludes",
  status: "http://www.w3.org/2003/06/sw-vocab-status/ns#term_status",
  xsd: "http://www.w3.org/2001/XMLSchema#",
} as const;

/** Namespace of the vocabulary, which is its ontology's IRI too. */
export const NAMESPACE = "https://w3id.org/jiku/ns#";

export function link(predicate: string, iri: string): Statement {
  return [predicate, { iri }];
}

/** One literal a language. */
export function texts(predicate: string, text: Bilingual): readonly Statement[] {
  return (["en", "ja"] as const).map((language) => [predicate, { text: text[language], language }]);
}

/** The key by which two statements are the same. */
export function statementKey([predicate, value]: Statement): string {
  return JSON.stringify([predicate, value]);
}

/** The statements without repetition, in the order in which each came first. */
function unique(statements: readonly Statement[]): readonly Statement[] {
  return [...new Map(statements.map((statement) => [statementKey(statement), statement])).values()];
}

/** The objects of each predicate, predicates in the order in which each came first. */
export function byPredicate(statements: readonly Statement[]): ReadonlyMap<string, readonly Value[]> {
  const groups = new Map<string, Value[]>();
  for (const [predicate, value] of statements) groups.set(predicate, [...(groups.get(predicate) ?? []), value]);
  return groups;
}

const ORDER: readonly string[] = [
  IRI.type,
  IRI.label,
  IRI.prefLabel,
  IRI.definition,
  IRI.scopeNote,
  IRI.notation,
  IRI.subClassOf,
  `${RDFS}subPropertyOf`,
  IRI.domain,
  IRI.domainIncludes,
  IRI.range,
  IRI.rangeIncludes,
];
const LAST: readonly string[] = [IRI.seeAlso, IRI.inScheme, IRI.isDefinedBy, IRI.status];

function rank([predicate]: Statement): number {
  const early = ORDER.indexOf(predicate);
  if (early >= 0) return early;
  const late = LAST.indexOf(predicate);
  return late >= 0 ? ORDER.length + 1 + late : ORDER.length;
}

/** Without repetition: what it is, its words, its place among terms, its alignments, its status. */
export function ordered(statements: readonly Statement[]): readonly Statement[] {
  return [...unique(statements)].sort((a, b) => rank(a) - rank(b));
}
