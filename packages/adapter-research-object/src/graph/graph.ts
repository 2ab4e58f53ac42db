// SPDX-License-Identifier: Apache-2.0
import type { NativeLocation } from "@jiku/model";
import { RDF_TYPE } from "../names.js";

/** An object of a statement with its native place. Names of blank nodes begin with `_:`; other names may be relative. */
export type Term =
  | { readonly kind: "node"; readonly id: string; readonly at: NativeLocation }
  | {
      readonly kind: "literal";
      readonly value: string;
      readonly language?: string;
      /** Absent for a plain string. */
      readonly datatype?: string;
      readonly at: NativeLocation;
    };

export type Literal = Extract<Term, { kind: "literal" }>;

/** All that a document says of one thing. */
export interface GraphNode {
  readonly id: string;
  readonly at: NativeLocation;
  /** Objects by predicate, in the order of the document. */
  readonly props: ReadonlyMap<string, readonly Term[]>;
  /** Whether the document describes it, and does not only refer to it. */
  readonly described: boolean;
}

interface Growing {
  readonly id: string;
  at: NativeLocation;
  readonly props: Map<string, Term[]>;
  described: boolean;
}

/** The statements of one document by their subjects. */
export interface Graph {
  readonly nodes: ReadonlyMap<string, GraphNode>;
  readonly size: number;
  /** The node of this name begins here. */
  describe(id: string, at: NativeLocation): void;
  add(subject: string, predicate: string, object: Term): void;
}

export function createGraph(): Graph {
  const nodes = new Map<string, Growing>();
  let size = 0;

  function nodeOf(id: string, at: NativeLocation): Growing {
    const known = nodes.get(id);
    if (known !== undefined) return known;
    const fresh: Growing = { id, at, props: new Map(), described: false };
    nodes.set(id, fresh);
    return fresh;
  }

  return {
    nodes,
    get size() {
      return size;
    },
    describe(id, at) {
      const node = nodeOf(id, at);
      if (!node.described) node.at = at;
      node.described = true;
    },
    add(subject, predicate, object) {
      const node = nodeOf(subject, object.at);
      node.described = true;
      const known = node.props.get(predicate);
      if (known === undefined) node.props.set(predicate, [object]);
      else if (!known.some((one) => sameTerm(one, object))) known.push(object);
      size++;
    },
  };
}

/** Whether two objects are one in RDF. */
export function sameTerm(a: Term, b: Term): boolean {
  if (a.kind === "node") return b.kind === "node" && a.id === b.id;
  return b.kind === "literal" && a.value === b.value && a.language === b.language && a.datatype === b.datatype;
}

/** The classes of a node. */
export function typesOf(node: GraphNode): readonly string[] {
  return (node.props.get(RDF_TYPE) ?? []).flatMap((term) => (term.kind === "node" ? [term.id] : []));
}

export function isBlank(id: string): boolean {
  return id.startsWith("_:");
}
