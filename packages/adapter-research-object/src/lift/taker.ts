// SPDX-License-Identifier: Apache-2.0
import type { GraphNode, Literal, Term } from "../graph/graph.js";

/** Reads the statements of a node and knows which of them were read. */
export interface Taker {
  readonly node: GraphNode;
  /** The objects of the first of these predicates that is there. */
  first(...predicates: readonly string[]): readonly Term[];
  /** The objects of all of these predicates, in this order. */
  all(...predicates: readonly string[]): readonly Term[];
  /** The same without taking them. */
  peek(...predicates: readonly string[]): readonly Term[];
  /** These objects were not used after all. */
  giveBack(terms: readonly Term[]): void;
  /** What nobody took. */
  rest(): readonly (readonly [predicate: string, objects: readonly Term[]])[];
}

export function createTaker(node: GraphNode): Taker {
  const taken = new Set<Term>();
  const take = (predicate: string) => {
    const terms = node.props.get(predicate) ?? [];
    for (const term of terms) taken.add(term);
    return terms;
  };
  return {
    node,
    first(...predicates) {
      const predicate = predicates.find((one) => node.props.has(one));
      return predicate === undefined ? [] : take(predicate);
    },
    all: (...predicates) => predicates.flatMap(take),
    peek: (...predicates) => predicates.flatMap((predicate) => node.props.get(predicate) ?? []),
    giveBack(terms) {
      for (const term of terms) taken.delete(term);
    },
    rest: () =>
      [...node.props].flatMap(([predicate, terms]) => {
        const left = terms.filter((term) => !taken.has(term));
        return left.length === 0 ? [] : [[predicate, left] as const];
      }),
  };
}

/** The literals among some objects. */
export function literals(terms: readonly Term[]): readonly Literal[] {
  return terms.filter((term): term is Literal => term.kind === "literal");
}

/** The text of the first literal. */
export function textOfTerms(terms: readonly Term[]): string | undefined {
  return literals(terms)[0]?.value;
}

/** The text of a literal, or the name of a node. */
export function wordOf(term: Term | undefined): string | undefined {
  return term === undefined ? undefined : term.kind === "literal" ? term.value : term.id;
}
