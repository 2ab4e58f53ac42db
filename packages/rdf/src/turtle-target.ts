// SPDX-License-Identifier: Apache-2.0
import { abbreviation } from "./abbreviation.js";
import { escapeLiteral } from "./escape-literal.js";
import { type Name, rdfType, xsdBoolean, xsdDouble, xsdInteger } from "./name.js";
import type { Target } from "./target.js";
import { type TurtleNode, turtleText } from "./turtle-text.js";

export interface TurtleTarget extends Target<TurtleNode> {
  /** The statements since the last call, with the prefixes that they use for the first time. */
  take(): string;
  /** Forgets those statements. */
  drop(): void;
}

/** These three are written without quotes in Turtle. */
const BARE: ReadonlySet<Name> = new Set([xsdBoolean, xsdDouble, xsdInteger]);

const NO_PAIRS: TurtleNode["pairs"] = [];

function leaf(text: string): TurtleNode {
  return { text, pairs: NO_PAIRS };
}

/**
 * Turtle, and TriG as far as the default graph goes: blank nodes and lists are nested, so none has a label. Prefixes
 * are declared right before their first use.
 */
export function turtleTarget(prefixes: Readonly<Record<string, string>>): TurtleTarget {
  const subjects = new Map<string, TurtleNode>();
  const names = abbreviation(prefixes);
  const add = (subject: TurtleNode, predicate: string, object: TurtleNode): void => {
    (subject.pairs as [string, TurtleNode][]).push([predicate, object]);
  };
  const nodeOf = (iri: string): TurtleNode => {
    const known = subjects.get(iri);
    if (known !== undefined) return known;
    const node = { text: names.short(iri), pairs: [] };
    subjects.set(iri, node);
    return node;
  };
  return {
    take() {
      const statements = [...subjects.values()].filter(({ pairs }) => pairs.length > 0).map(turtleText);
      subjects.clear();
      return names.takeDeclarations() + statements.join("");
    },
    drop: () => subjects.clear(),
    subject: nodeOf,
    iri: nodeOf,
    blank: () => ({ pairs: [] }),
    text: (value) => leaf(`"${escapeLiteral(value)}"`),
    word: (value) => leaf(`"${escapeLiteral(value)}"`),
    tagged: (value, language) => leaf(`"${escapeLiteral(value)}"@${language}`),
    typed: (value, datatype) =>
      leaf(BARE.has(datatype) ? value : `"${escapeLiteral(value)}"^^${names.short(datatype.iri)}`),
    list: (items) => ({ items, pairs: NO_PAIRS }),
    isA: (subject, kind) => add(subject, "a", leaf(names.short(kind.iri))),
    add: (subject, predicate, object) => add(subject, predicate === rdfType ? "a" : names.short(predicate.iri), object),
  };
}
