// SPDX-License-Identifier: Apache-2.0
import { createRequire } from "node:module";
import { CONTEXT_IRI } from "@jiku/model";
import { contextJson } from "@jiku/model/context";
import type { Quad } from "@rdfjs/types";

interface Processor {
  toRDF(
    document: unknown,
    options: { readonly documentLoader: (url: string) => Promise<unknown> },
  ): Promise<readonly Quad[]>;
}

const jsonld = createRequire(import.meta.url)("jsonld") as Processor;

/** What a JSON-LD processor makes of a document; it knows the published context and can fetch nothing. */
export function jsonLdQuads(document: unknown): Promise<readonly Quad[]> {
  return jsonld.toRDF(document, {
    documentLoader: async (url) => {
      if (url !== CONTEXT_IRI) throw new Error(`nothing is fetched: ${url}`);
      return { contextUrl: null, documentUrl: url, document: contextJson };
    },
  });
}

/**
 * True for a number that the processor prints in the shortest form that reads back. It always writes 16 digits, which
 * for a quarter of random doubles are too few or not the shortest; and what has no point in JavaScript's form and is no
 * integer (`1e-7`) it takes for an integer.
 */
export function isPrintedExactly(x: number): boolean {
  if (Number.isInteger(x) && Math.abs(x) < 1e21) return true;
  const isDouble = String(x).includes(".") || Math.abs(x) >= 1e21;
  return isDouble && x.toExponential(15).replace(/\.?0*e/, "e") === x.toExponential();
}
