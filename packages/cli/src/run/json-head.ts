// SPDX-License-Identifier: Apache-2.0

/** What the first bytes of a text tell of its outermost JSON object; the text may be cut off or broken further on. */
export interface JsonHead {
  /** Member to its string value, or to the first character of another value: `{`, `[`, a digit, `t`, `f`, `n`. */
  readonly members: ReadonlyMap<string, HeadValue>;
  /** The object closes within these bytes and is all that they hold. */
  readonly alone: boolean;
}

export interface HeadValue {
  readonly text?: string;
  readonly first: string;
}

const STRING = /"(?:[^"\\]|\\.)*"/y;
const SPACE = /[\s\ufeff]*/y;
const SCALAR = /[^\s,{}[\]"]*/y;

/** The members of the object that a text begins with; undefined when it begins with anything else. */
export function readJsonHead(text: string): JsonHead | undefined {
  const members = new Map<string, HeadValue>();
  let at = after(SPACE, text, 0);
  if (text[at] !== "{") return undefined;
  at = after(SPACE, text, at + 1);
  while (at < text.length && text[at] !== "}") {
    const keyEnd = after(STRING, text, at);
    if (keyEnd < 0) return { members, alone: false };
    const colon = after(SPACE, text, keyEnd);
    if (text[colon] !== ":") return { members, alone: false };
    const begin = after(SPACE, text, colon + 1);
    const end = valueEnd(text, begin);
    const first = text[begin] ?? "";
    const value = first === '"' && end > 0 ? unquote(text.slice(begin, end)) : undefined;
    members.set(unquote(text.slice(at, keyEnd)) ?? "", value === undefined ? { first } : { first, text: value });
    if (end < 0) return { members, alone: false };
    at = after(SPACE, text, end);
    if (text[at] === ",") at = after(SPACE, text, at + 1);
    else if (text[at] !== "}") return { members, alone: false };
  }
  return { members, alone: at < text.length && after(SPACE, text, at + 1) === text.length };
}

/** The end of the value that begins at `from`, or -1 when the text ends before it does. */
function valueEnd(text: string, from: number): number {
  const first = text[from];
  if (first === '"') return after(STRING, text, from);
  if (first !== "{" && first !== "[") {
    const end = after(SCALAR, text, from);
    return end === from || end >= text.length ? -1 : end;
  }
  let depth = 0;
  for (let at = from; at < text.length; at++) {
    const c = text[at];
    if (c === '"') {
      const end = after(STRING, text, at);
      if (end < 0) return -1;
      at = end - 1;
    } else if (c === "{" || c === "[") depth++;
    else if ((c === "}" || c === "]") && --depth === 0) return at + 1;
  }
  return -1;
}

function unquote(token: string): string | undefined {
  try {
    return JSON.parse(token) as string;
  } catch {
    return undefined;
  }
}

function after(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : -1;
}
