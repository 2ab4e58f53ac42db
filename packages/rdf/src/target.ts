// SPDX-License-Identifier: Apache-2.0
import type { Name } from "./name.js";

/**
 * Where triples go, as terms `T` of one kind: RDF/JS terms, pieces of N-Triples, nodes of a Turtle tree.
 * Everything that arrives is sound: absolute IRIs, well-formed strings and language tags.
 */
export interface Target<T> {
  /** The resource itself: an IRI that seldom comes again. */
  subject(iri: string): T;
  iri(iri: string): T;
  blank(): T;
  text(value: string): T;
  /** A string out of a small vocabulary, such as an enumeration value or a unit code; a target may keep what it made. */
  word(value: string): T;
  tagged(value: string, language: string): T;
  typed(value: string, datatype: Name): T;
  /** An RDF list of the items, `rdf:nil` when there are none. */
  list(items: readonly T[]): T;
  isA(subject: T, kind: Name): void;
  add(subject: T, predicate: Name, object: T): void;
}
