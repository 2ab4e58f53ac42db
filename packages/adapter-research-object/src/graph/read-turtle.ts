// SPDX-License-Identifier: Apache-2.0
import type { Fault } from "@jiku/adapter";
import type { NativeLocation } from "@jiku/model";
import { DataFactory, Parser, type Quad, type Term as RdfTerm } from "n3";
import { OBJECT_LIMITS } from "../limits.js";
import { iri } from "../names.js";
import type { Graph, Term } from "./graph.js";
import { languageTag } from "./language-tag.js";

const LANG_STRING = iri("rdf:langString");
const STRING = iri("xsd:string");

interface Token {
  readonly line?: number;
}

/** What the parser is asked for; its types do not name the observer of tokens. */
interface ObservedParser {
  parse(text: string, observer: { readonly onToken: (token: Token) => void }): unknown;
}

/**
 * Puts the statements of a Turtle text into a graph, each with the line on which it ends. Names of blank nodes without a
 * name are counted, so that the same text always gives the same names.
 * @returns what stopped it; the statements before are there
 */
export function readTurtle(text: string, graph: Graph): Fault | undefined {
  let line = 1;
  let last = 1;
  let blank = 0;
  const quad = (subject: Quad["subject"], predicate: Quad["predicate"], object: Quad["object"]) => {
    const at: NativeLocation = { kind: "text", line: last };
    if (graph.size >= OBJECT_LIMITS.statements)
      throw { code: "AD-105", values: { limit: OBJECT_LIMITS.statements }, at, case: "count" } satisfies Fault;
    graph.describe(nameOf(subject), at);
    graph.add(nameOf(subject), predicate.value, termOf(object, at));
    return DataFactory.quad(subject, predicate, object);
  };
  const factory = {
    ...DataFactory,
    quad,
    blankNode: (name?: string) => DataFactory.blankNode(name ?? `genid-${blank++}`),
  };
  const parser = new Parser({ format: "text/turtle", blankNodePrefix: "_:", factory }) as unknown as ObservedParser;
  const onToken = (token: Token): void => {
    last = line;
    line = token.line ?? line;
  };
  try {
    parser.parse(text, { onToken });
    return undefined;
  } catch (error) {
    return isFault(error) ? error : faultOf(error as Error, text);
  }
}

/** A fault on the last line of the text means that the text was cut. */
function faultOf(error: Error, text: string): Fault {
  const context = (error as { context?: { line?: number; token?: { type?: string } } }).context;
  const lines = text.trimEnd().split("\n").length;
  const line = Math.min(context?.line ?? Number(/line (\d+)/.exec(error.message)?.[1] ?? lines), lines);
  const at: NativeLocation = { kind: "text", line: Math.max(line, 1) };
  const isEnd = context?.token?.type === "eof" || /got eof|Unclosed|end of/i.test(error.message);
  if (isEnd || line >= lines) return { code: "AD-103", values: {}, at };
  return { code: "AD-102", values: { format: "Turtle", reason: error.message.slice(0, 120) }, at, case: "parser" };
}

function nameOf(term: RdfTerm): string {
  if (term.termType === "BlankNode") return term.value.startsWith("_:") ? term.value : `_:${term.value}`;
  return canonical(term.value);
}

function canonical(text: string): string {
  return text.startsWith("https://schema.org/") ? `http${text.slice(5)}` : text;
}

function termOf(term: RdfTerm, at: NativeLocation): Term {
  if (term.termType !== "Literal") return { kind: "node", id: nameOf(term), at };
  const { value, language, datatype } = term;
  if (language !== "") return { kind: "literal", value, language: languageTag(language), at };
  const isPlain = datatype.value === STRING || datatype.value === LANG_STRING;
  return { kind: "literal", value, ...(isPlain ? {} : { datatype: datatype.value }), at };
}

function isFault(error: unknown): error is Fault {
  return typeof error === "object" && error !== null && !(error instanceof Error) && "code" in error && "at" in error;
}
