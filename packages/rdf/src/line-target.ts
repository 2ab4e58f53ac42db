// SPDX-License-Identifier: Apache-2.0
import { escapeLiteral } from "./escape-literal.js";
import { type Name, rdfFirst, rdfNil, rdfRest, rdfType } from "./name.js";
import { recent } from "./recent.js";
import type { Target } from "./target.js";

export interface LineTarget extends Target<string> {
  /** The lines since the last call. */
  take(): string;
  /** Forgets those lines. */
  drop(): void;
}

/**
 * Lines that are N-Triples and, since all is in the default graph, N-Quads as well. A term is its own text; blank nodes
 * are labelled `label` and a number that counts on over all resources.
 */
export function lineTarget(label: string): LineTarget {
  let lines = "";
  let blanks = 0;
  const words = recent<string>();
  const start = `_:${label}`;
  const add = (subject: string, predicate: Name, object: string): void => {
    lines += `${subject + predicate.spaced + object} .\n`;
  };
  const blank = (): string => start + blanks++;
  return {
    take() {
      const taken = lines;
      lines = "";
      return taken;
    },
    drop() {
      lines = "";
    },
    subject: (iri) => `<${iri}>`,
    iri: (iri) => `<${iri}>`,
    blank,
    text: (value) => `"${escapeLiteral(value)}"`,
    word(value) {
      const known = words.get(value);
      if (known !== undefined) return known;
      const made = `"${escapeLiteral(value)}"`;
      words.set(value, made);
      return made;
    },
    tagged: (value, language) => `"${escapeLiteral(value)}"@${language}`,
    typed: (value, datatype) => `"${escapeLiteral(value)}"^^${datatype.text}`,
    isA(subject, kind) {
      lines += `${subject + rdfType.spaced + kind.text} .\n`;
    },
    add,
    list(items) {
      let rest = rdfNil.text;
      for (let i = items.length - 1; i >= 0; i--) {
        const node = blank();
        add(node, rdfFirst, items[i] as string);
        add(node, rdfRest, rest);
        rest = node;
      }
      return rest;
    },
  };
}
