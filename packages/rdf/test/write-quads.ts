// SPDX-License-Identifier: Apache-2.0
import type { Quad, Term } from "@rdfjs/types";
import { lineTarget } from "../src/line-target.js";
import { type Name, name } from "../src/name.js";
import { documentPrefixes } from "../src/open-run.js";
import type { Target } from "../src/target.js";
import { turtleTarget } from "../src/turtle-target.js";
import type { TextFormat } from "./canonical.js";

const STRING = "http://www.w3.org/2001/XMLSchema#string";
const names = new Map<string, Name>();

function nameOf(iri: string): Name {
  const known = names.get(iri) ?? name(iri);
  names.set(iri, known);
  return known;
}

function put<T>(target: Target<T>, quads: readonly Quad[]): void {
  const blanks = new Map<string, T>();
  const termOf = (term: Term): T => {
    if (term.termType === "NamedNode") return target.iri(term.value);
    if (term.termType === "BlankNode") {
      const node = blanks.get(term.value) ?? target.blank();
      blanks.set(term.value, node);
      return node;
    }
    if (term.termType !== "Literal") throw new Error(`no target for a ${term.termType}`);
    if (term.language !== "") return target.tagged(term.value, term.language);
    return term.datatype.value === STRING
      ? target.text(term.value)
      : target.typed(term.value, nameOf(term.datatype.value));
  };
  for (const { subject, predicate, object } of quads) {
    target.add(termOf(subject), nameOf(predicate.value), termOf(object));
  }
}

/** Any quads of the default graph through the same targets that the writers use. */
export function writeQuads(quads: readonly Quad[], format: TextFormat): string {
  const target =
    format === "nt" || format === "nq" ? lineTarget("b") : turtleTarget(Object.fromEntries(documentPrefixes({})));
  put(target as Target<unknown>, quads);
  return target.take();
}
