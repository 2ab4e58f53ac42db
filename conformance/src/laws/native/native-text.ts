// SPDX-License-Identifier: Apache-2.0
import { type NativeDocument, primaryOf, withPrimary } from "../../bytes.js";
import { type JsonSpan, jsonSpans } from "./json-spans.js";

/** The primary file as text; undefined when it is no UTF-8 text. */
export function textOf(document: NativeDocument): string | undefined {
  try {
    const text = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(primaryOf(document));
    return text.includes("\0") ? undefined : text;
  } catch {
    return undefined;
  }
}

/** The same document with another text. */
export function withText(document: NativeDocument, text: string): NativeDocument {
  return withPrimary(document, () => new TextEncoder().encode(text));
}

/** The same document with a stretch of its text replaced. */
export function replaced(document: NativeDocument, start: number, end: number, put: string): NativeDocument {
  const text = textOf(document) ?? "";
  return withText(document, text.slice(0, start) + put + text.slice(end));
}

/** What kind of text a document is: one JSON value, one JSON value a line, XML, or lines of something else. */
export type Grammar = "json" | "json-lines" | "xml" | "lines";

export interface Grammared {
  readonly grammar: Grammar;
  /** Of JSON texts; the pointers of JSON lines are those in each line. */
  readonly spans: readonly JsonSpan[];
}

export function grammarOf(text: string): Grammared {
  const whole = jsonSpans(text);
  if (whole !== undefined) return { grammar: "json", spans: whole };
  const lines = jsonLines(text);
  if (lines !== undefined) return { grammar: "json-lines", spans: lines };
  return { grammar: /^\s*</.test(text) ? "xml" : "lines", spans: [] };
}

function jsonLines(text: string): readonly JsonSpan[] | undefined {
  if (!/^\s*[[{]/.test(text)) return undefined;
  const spans: JsonSpan[] = [];
  let from = 0;
  for (const line of text.split("\n")) {
    const found = line.trim() === "" ? [] : jsonSpans(line);
    if (found === undefined) return undefined;
    for (const span of found) spans.push({ ...span, start: span.start + from, end: span.end + from });
    from += line.length + 1;
  }
  return spans;
}

/** A word, number or date of a native text. */
export interface Token {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** Of the JSON value that it is. */
  readonly pointer?: string;
}

const WORD = /[^\s,;|"'<>={}()[\]]+/g;

/** Values of a text that stand in it once: what another place repeats cannot be judged by itself. */
export function tokensOf(text: string): readonly Token[] {
  const { grammar, spans } = grammarOf(text);
  const all = grammar === "lines" || grammar === "xml" ? wordsOf(text) : scalarsOf(text, spans);
  const counts = new Map<string, number>();
  for (const token of all) counts.set(token.text, (counts.get(token.text) ?? 0) + 1);
  return all.filter((token) => counts.get(token.text) === 1);
}

function wordsOf(text: string): readonly Token[] {
  return [...text.matchAll(WORD)].map((found) => ({
    text: found[0],
    start: found.index,
    end: found.index + found[0].length,
  }));
}

function scalarsOf(text: string, spans: readonly JsonSpan[]): readonly Token[] {
  return spans.flatMap(({ kind, pointer, start, end }) => {
    if (kind !== "string" && kind !== "number") return [];
    const inset = kind === "string" ? 1 : 0;
    const inner = { start: start + inset, end: end - inset };
    return inner.start === inner.end ? [] : [{ text: text.slice(inner.start, inner.end), ...inner, pointer }];
  });
}

/** The line of an index, from 1. */
export function lineAt(text: string, index: number): number {
  let line = 1;
  for (let at = text.indexOf("\n"); at >= 0 && at < index; at = text.indexOf("\n", at + 1)) line++;
  return line;
}
