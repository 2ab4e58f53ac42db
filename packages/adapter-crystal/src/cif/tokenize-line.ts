// SPDX-License-Identifier: Apache-2.0
import type { CifAt } from "./cif-value.js";

/** What stands in a CIF. `open` and `close` are brackets of a list or table of CIF 2.0, `colon` ends a key of a table. */
export type CifToken =
  | { readonly kind: "data" | "save" | "name" | "plain" | "quoted" | "text"; readonly text: string; readonly at: CifAt }
  | { readonly kind: "loop" | "global" | "stop" | "colon"; readonly at: CifAt }
  | { readonly kind: "open" | "close"; readonly text: string; readonly at: CifAt }
  | { readonly kind: "unclosed"; readonly text: string; readonly at: CifAt };

/** The rest of a line that begins a string over several lines. */
export interface Triple {
  readonly mark: string;
  readonly rest: string;
  readonly at: CifAt;
}

/** How a line is read. */
export interface LineMode {
  readonly isTwo: boolean;
  /** Inside a list or table. */
  readonly nested: () => boolean;
  /** Is told of each comment, without its mark. */
  readonly comment: (text: string, line: number) => void;
}

const BLANK = /[ \t]/;
const WORD = /[^ \t]+/y;
const WORD_OF_TWO = /[^ \t[\]{}]+/y;
/** How a word begins that may be more than a value. */
const KEYWORD = /^[_[\]$dDsSlLgG]/;
const RESERVED: Readonly<Record<string, "loop" | "global" | "stop">> = {
  loop_: "loop",
  global_: "global",
  stop_: "stop",
};

/**
 * Gives the tokens of one line from `from` on. A string of three marks that does not end in the line is returned, and the
 * caller goes on with it. Comments are no tokens.
 */
export function tokenizeLine(
  line: string,
  number: number,
  from: number,
  mode: LineMode,
  take: (token: CifToken) => void,
): Triple | undefined {
  let i = from;
  while (i < line.length) {
    const c = line[i] as string;
    if (c === " " || c === "\t") {
      i++;
      continue;
    }
    if (c === "#") {
      mode.comment(line.slice(i + 1), number);
      return undefined;
    }
    const at = { line: number, column: i + 1 };
    if (mode.isTwo && (line.startsWith('"""', i) || line.startsWith("'''", i))) {
      const mark = line.slice(i, i + 3);
      const end = line.indexOf(mark, i + 3);
      if (end < 0) return { mark, rest: line.slice(i + 3), at };
      take({ kind: "quoted", text: line.slice(i + 3, end), at });
      i = end + 3;
    } else if (c === "'" || c === '"') i = readQuoted(line, i, at, mode, take);
    else if (mode.isTwo && /[[\]{}]/.test(c)) {
      take({ kind: c === "[" || c === "{" ? "open" : "close", text: c, at });
      i++;
    } else if (mode.isTwo && mode.nested() && c === ":") {
      take({ kind: "colon", at });
      i++;
    } else i = readWord(line, i, at, mode, take);
  }
  return undefined;
}

/** Where the string ends: before CIF 2.0 a mark counts only when white space follows (CIF 1.1, syntax, 15). */
function closingMark(line: string, i: number, isTwo: boolean): number {
  const mark = line[i] as string;
  for (let end = line.indexOf(mark, i + 1); end >= 0; end = line.indexOf(mark, end + 1)) {
    const next = line[end + 1];
    if (isTwo || next === undefined || BLANK.test(next)) return end;
  }
  return -1;
}

function readQuoted(line: string, i: number, at: CifAt, mode: LineMode, take: (token: CifToken) => void): number {
  const end = closingMark(line, i, mode.isTwo);
  if (end < 0) {
    take({ kind: "unclosed", text: line.slice(i), at });
    return line.length;
  }
  take({ kind: "quoted", text: line.slice(i + 1, end), at });
  return end + 1;
}

function readWord(line: string, from: number, at: CifAt, { isTwo }: LineMode, take: (token: CifToken) => void): number {
  // Data names hold brackets, such as `_atom_sites.fract_transf_matrix[1][1]`.
  const word = isTwo && line[from] !== "_" ? WORD_OF_TWO : WORD;
  word.lastIndex = from;
  word.test(line);
  const i = word.lastIndex;
  const text = line.slice(from, i);
  if (!KEYWORD.test(text)) {
    take({ kind: "plain", text, at });
    return i;
  }
  const lower = text.toLowerCase();
  const reserved = Object.hasOwn(RESERVED, lower) ? RESERVED[lower] : undefined;
  if (reserved !== undefined) take({ kind: reserved, at });
  else if (text.startsWith("_")) take({ kind: "name", text, at });
  else if (lower.startsWith("data_")) take({ kind: "data", text: text.slice(5), at });
  else if (lower.startsWith("save_")) take({ kind: "save", text: text.slice(5), at });
  // Before CIF 2.0 no value without marks begins so (CIF 1.1, syntax, formal grammar, OrdinaryChar).
  else if (!isTwo && /^[[\]$]/.test(text)) take({ kind: "unclosed", text, at });
  else take({ kind: "plain", text, at });
  return i;
}
