// SPDX-License-Identifier: Apache-2.0

/** Where and how a text stops being JSON (RFC 8259). */
export interface SyntaxFault {
  readonly offset: number;
  /** The text ends before the value does. */
  readonly truncated: boolean;
}

const LITERALS = ["true", "false", "null"];
const NUMBER = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const STRING = /"(?:[^"\\\u0000-\u001f]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*"/y;
const NUMBER_BEGUN = /-?(?:\d+(?:\.\d*)?(?:[eE][+-]?\d*)?)?$/;
const SPACE = /[ \t\n\r]*/y;

/**
 * The first fault of a text that `JSON.parse` refused; undefined when it is JSON after all. Offsets are UTF-16 units.
 * No recursion: the open brackets are kept in a list.
 */
export function syntaxFault(text: string): SyntaxFault | undefined {
  const open: ("{" | "[")[] = [];
  let expect: "value" | "key" | "separator" | "firstKey" | "firstValue" = "value";
  let i = match(SPACE, text, 0);
  while (i < text.length) {
    const c = text[i] as string;
    if (expect === "separator") {
      const last = open.at(-1);
      if (last === undefined) return { offset: i, truncated: false };
      if (c === ",") expect = last === "{" ? "key" : "value";
      else if (c === (last === "{" ? "}" : "]")) open.pop();
      else return fault(text, i);
      i++;
    } else if ((expect === "firstKey" && c === "}") || (expect === "firstValue" && c === "]")) {
      open.pop();
      expect = "separator";
      i++;
    } else if (expect === "key" || expect === "firstKey") {
      const after = match(STRING, text, i);
      const colon = after < 0 ? -1 : match(SPACE, text, after);
      if (after < 0) return stringFault(text, i);
      if (text[colon] !== ":") return fault(text, colon);
      i = colon + 1;
      expect = "value";
    } else if (c === "{" || c === "[") {
      open.push(c);
      expect = c === "{" ? "firstKey" : "firstValue";
      i++;
    } else {
      const after = scalarEnd(text, i, c);
      if (after < 0) return c === '"' ? stringFault(text, i) : fault(text, i);
      i = after;
      expect = "separator";
    }
    i = match(SPACE, text, i);
  }
  return open.length > 0 || expect !== "separator" ? { offset: text.length, truncated: true } : undefined;
}

function scalarEnd(text: string, at: number, c: string): number {
  if (c === '"') return match(STRING, text, at);
  const literal = LITERALS.find((l) => text.startsWith(l, at));
  return literal === undefined ? match(NUMBER, text, at) : at + literal.length;
}

function fault(text: string, offset: number): SyntaxFault {
  const rest = text.slice(offset, offset + 5);
  const literalBegun = offset + rest.length === text.length && LITERALS.some((l) => l.startsWith(rest));
  const numberBegun = (NUMBER_BEGUN.exec(text.slice(-400))?.index ?? 400) + Math.max(0, text.length - 400) <= offset;
  const cut = offset >= text.length || literalBegun || numberBegun;
  return { offset: Math.min(offset, text.length), truncated: cut };
}

/** The first character that may not stand in the string, or the end of the text when it does not close. */
function stringFault(text: string, at: number): SyntaxFault {
  if (text[at] !== '"') return fault(text, at);
  const good = /"(?:[^"\\\u0000-\u001f]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*/y;
  const after = match(good, text, at);
  const cutEscape = /^\\(?:u[0-9a-fA-F]{0,3})?$/.test(text.slice(after));
  return { offset: cutEscape ? text.length : after, truncated: after >= text.length || cutEscape };
}

function match(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : -1;
}
