// SPDX-License-Identifier: Apache-2.0
import { Composer, type CST, type Document, Lexer, LineCounter, type ParsedNode, Parser } from "yaml";

/** The documents of a text, or the offset at which a bound was passed. */
export type ComposedYaml =
  | { readonly kind: "documents"; readonly documents: readonly Document.Parsed[]; readonly lines: LineCounter }
  | { readonly kind: "too-deep" | "too-many"; readonly offset: number; readonly lines: LineCounter };

/** Bounds that are kept while the text is read, before anything that recurses sees it. */
export interface ComposeLimits {
  readonly depth: number;
  readonly nodes: number;
}

/**
 * Parses YAML 1.2, and JSON as a part of it, in the core schema. Tags other than those of the core schema are not
 * resolved, merge keys are plain keys, and keys are not compared (that is done when the tree is lifted, in linear time).
 */
export function composeYaml(text: string, limits: ComposeLimits): ComposedYaml {
  const lines = new LineCounter();
  const parser = new Parser(lines.addNewLine);
  lines.addNewLine(0);
  const tokens: CST.Token[] = [];
  let lexemes = 0;
  for (const lexeme of new Lexer().lex(text)) {
    for (const token of parser.next(lexeme)) tokens.push(token);
    // The stack holds the document, the open collections and the value at hand.
    if (parser.stack.length > limits.depth + 2) return { kind: "too-deep", offset: parser.offset, lines };
    if (++lexemes > limits.nodes * 4) return { kind: "too-many", offset: parser.offset, lines };
  }
  for (const token of parser.end()) tokens.push(token);
  const composer = new Composer<ParsedNode>({
    lineCounter: lines,
    schema: "core",
    version: "1.2",
    merge: false,
    resolveKnownTags: false,
    uniqueKeys: false,
    strict: true,
    logLevel: "silent",
  });
  return { kind: "documents", documents: [...composer.compose(tokens)], lines };
}
