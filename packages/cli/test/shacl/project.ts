// SPDX-License-Identifier: Apache-2.0
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { CONTEXT_IRI } from "@jiku/model";
import { contextJson } from "@jiku/model/context";
import type { Quad, Term } from "@rdfjs/types";
import { DataFactory, Store } from "n3";
import { ROOT } from "./evidence.js";

const { blankNode, literal, namedNode, quad } = DataFactory;
interface Processor {
  toRDF(
    document: unknown,
    options: { readonly documentLoader: (url: string) => Promise<unknown> },
  ): Promise<readonly Quad[]>;
}

const jsonld = createRequire(import.meta.url)("jsonld") as Processor;
/** BCP 47 as far as RDF 1.1 Turtle, 2.4, knows it. */
const LANGUAGE = /^[A-Za-z]{1,8}(?:-[A-Za-z0-9]{1,8})*$/;

async function documentLoader(url: string): Promise<unknown> {
  if (url !== CONTEXT_IRI) throw new Error(`not fetched: ${url}`);
  return { contextUrl: null, documentUrl: url, document: contextJson };
}

function isRdf({ object }: Quad): boolean {
  return object.termType !== "Literal" || !object.language || LANGUAGE.test(object.language);
}

function termOf(term: Term, prefix: string) {
  if (term.termType === "BlankNode") return blankNode(prefix + term.value.replace("_:", ""));
  if (term.termType !== "Literal") return namedNode(term.value);
  return literal(term.value, term.language || namedNode(term.datatype.value));
}

/**
 * The triples of JSON values by a stock JSON-LD processor with the published context, in one graph; a value without context
 * gets it. Blank nodes of different values stay apart, and what is no RDF (a language tag that is none) is left out.
 */
export async function graphOf(values: readonly object[]): Promise<Store> {
  const store = new Store();
  for (const [k, value] of values.entries()) {
    const quads = await jsonld.toRDF({ "@context": CONTEXT_IRI, ...value }, { documentLoader });
    for (const found of quads.filter(isRdf)) {
      const [subject, object] = [found.subject, found.object].map((term) => termOf(term, `d${k}`));
      store.add(quad(subject as never, namedNode(found.predicate.value), object as never));
    }
  }
  return store;
}

export function readDocument(file: string): object {
  return JSON.parse(readFileSync(join(ROOT, file), "utf8")) as object;
}
