// SPDX-License-Identifier: Apache-2.0
import { CST, Lexer } from "yaml";

const ZERO_WIDTH = new Set(["byte-order-mark", "doc-mode", "flow-error-end", "scalar"]);
const BLANK = new Set(["space", "newline", "comment"]);

/**
 * Whether a YAML text may nest deeper than `limit`, told from its tokens alone. The composer of the library calls itself
 * for each level, and a process whose stack is used up may be ended while it compiles a regular expression, so a text is
 * measured before it is composed. A level of block style can count twice; none is missed.
 */
export function isNestedDeeper(text: string, limit: number): boolean {
  const columns: number[] = [];
  let flow = 0;
  let column = 0;
  for (const token of new Lexer().lex(text)) {
    const type = CST.tokenType(token) ?? "scalar-text";
    if (ZERO_WIDTH.has(type)) continue;
    if (type === "flow-map-start" || type === "flow-seq-start") flow++;
    else if (type === "flow-map-end" || type === "flow-seq-end") flow = Math.max(0, flow - 1);
    else if (flow === 0 && !BLANK.has(type)) {
      while (columns.length > 0 && (columns.at(-1) as number) >= column) columns.pop();
      columns.push(column);
    }
    if (flow + columns.length / 2 > limit) return true;
    const newline = token.lastIndexOf("\n");
    column = newline < 0 ? column + token.length : token.length - newline - 1;
  }
  return false;
}
