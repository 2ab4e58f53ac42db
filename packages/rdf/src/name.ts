// SPDX-License-Identifier: Apache-2.0
import type { NamedNode } from "@rdfjs/types";
import { DataFactory } from "n3";

/** An IRI known before any resource is read: a predicate, a class or a datatype, ready in every form that a target needs. */
export interface Name {
  readonly iri: string;
  readonly term: NamedNode;
  /** As in N-Triples, `<…>`. */
  readonly text: string;
  /** The same between two spaces. */
  readonly spaced: string;
}

export function name(iri: string): Name {
  const text = `<${iri}>`;
  return { iri, term: DataFactory.namedNode(iri), text, spaced: ` ${text} ` };
}

const RDF = "http://www.w3.org/1999/02/22-rdf-syntax-ns#";
const XSD = "http://www.w3.org/2001/XMLSchema#";

export const rdfType = name(`${RDF}type`);
export const rdfFirst = name(`${RDF}first`);
export const rdfRest = name(`${RDF}rest`);
export const rdfNil = name(`${RDF}nil`);
export const rdfJson = name(`${RDF}JSON`);
export const xsdInteger = name(`${XSD}integer`);
export const xsdDouble = name(`${XSD}double`);
export const xsdBoolean = name(`${XSD}boolean`);
