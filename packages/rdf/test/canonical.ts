// SPDX-License-Identifier: Apache-2.0
import type { Quad, Term } from "@rdfjs/types";
import { Parser } from "n3";
import { type Quad as OxigraphQuad, parse } from "oxigraph";
import { canonize } from "rdf-canonize";
import type { RdfFormat } from "../src/index.js";

function plain(term: Term): unknown {
  if (term.termType !== "Literal") return { termType: term.termType, value: term.value };
  const { value, language, datatype } = term;
  const base = { termType: "Literal", value, datatype: { termType: "NamedNode", value: datatype.value } };
  return language === "" || language === undefined ? base : { ...base, language: language.toLowerCase() };
}

/** The canonical N-Quads of a dataset (RDFC-1.0); a statement that is there twice counts once. */
export async function canonical(quads: readonly (Quad | OxigraphQuad)[]): Promise<string> {
  const all = quads.map((quad) => ({
    subject: plain(quad.subject as Term),
    predicate: plain(quad.predicate as Term),
    object: plain(quad.object as Term),
    graph: { termType: "DefaultGraph", value: "" },
  }));
  const once = new Map(all.map((quad) => [JSON.stringify(quad), quad]));
  return canonize([...once.values()], { algorithm: "RDFC-1.0", format: "application/n-quads" });
}

/** The same; undefined for a dataset with so many blank nodes alike that the canonicaliser gives up (RDFC-1.0, Dataset Poisoning). */
export async function canonicalIfBounded(quads: readonly (Quad | OxigraphQuad)[]): Promise<string | undefined> {
  try {
    return await canonical(quads);
  } catch (error) {
    if (error instanceof Error && error.message.startsWith("Maximum deep iterations exceeded")) return undefined;
    throw error;
  }
}

export type TextFormat = Exclude<RdfFormat, "jsonld">;

const MEDIA_TYPES = {
  ttl: "text/turtle",
  trig: "application/trig",
  nq: "application/n-quads",
  nt: "application/n-triples",
};

/** What two other libraries read out of a text. */
export const readers: Readonly<Record<string, (text: string, format: TextFormat) => readonly (Quad | OxigraphQuad)[]>> =
  {
    n3: (text, format) => new Parser({ format: MEDIA_TYPES[format] }).parse(text),
    oxigraph: (text, format) => parse(text, { format: MEDIA_TYPES[format] }),
  };
