// SPDX-License-Identifier: Apache-2.0
import type { BlankNode, Literal, NamedNode } from "@rdfjs/types";
import { DataFactory, type Quad } from "n3";
import { type Name, rdfFirst, rdfNil, rdfRest, rdfType, xsdBoolean } from "./name.js";
import { recent } from "./recent.js";
import type { Target } from "./target.js";

/** A term of RDF/JS; a literal is never a subject. */
export type Term = NamedNode | BlankNode | Literal;

type Subject = NamedNode | BlankNode;

const { blankNode, literal, namedNode, quad } = DataFactory;

const recentIris = recent<NamedNode>();
const recentWords = recent<Literal>();
const yes = literal("true", xsdBoolean.term);
const no = literal("false", xsdBoolean.term);

/**
 * Quads of n3 in the default graph; terms that come again are shared, for to make them anew took as long as all of the
 * mapping. Blank nodes are labelled `label` and a number from 0. A class, since one is made for every resource.
 */
export class QuadTarget implements Target<Term> {
  readonly quads: Quad[] = [];
  private blanks = 0;

  constructor(private readonly label: string) {}

  subject(iri: string): Term {
    return namedNode(iri);
  }

  iri(iri: string): Term {
    const known = recentIris.get(iri);
    if (known !== undefined) return known;
    const made = namedNode(iri);
    recentIris.set(iri, made);
    return made;
  }

  blank(): Term {
    return blankNode(this.label + this.blanks++);
  }

  text(value: string): Term {
    return literal(value);
  }

  word(value: string): Term {
    const known = recentWords.get(value);
    if (known !== undefined) return known;
    const made = literal(value);
    recentWords.set(value, made);
    return made;
  }

  tagged(value: string, language: string): Term {
    return literal(value, language);
  }

  typed(value: string, datatype: Name): Term {
    if (datatype === xsdBoolean) return value === "true" ? yes : no;
    return literal(value, datatype.term);
  }

  isA(subject: Term, kind: Name): void {
    this.quads.push(quad(subject as Subject, rdfType.term, kind.term));
  }

  add(subject: Term, predicate: Name, object: Term): void {
    this.quads.push(quad(subject as Subject, predicate.term, object));
  }

  list(items: readonly Term[]): Term {
    let rest: Term = rdfNil.term;
    for (let i = items.length - 1; i >= 0; i--) {
      const node = this.blank();
      this.add(node, rdfFirst, items[i] as Term);
      this.add(node, rdfRest, rest);
      rest = node;
    }
    return rest;
  }
}
