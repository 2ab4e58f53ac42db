// SPDX-License-Identifier: Apache-2.0

/** A key or value of a JSON text, and where it stands in it (UTF-16 units). */
export interface JsonSpan {
  readonly kind: "object" | "array" | "string" | "number" | "literal" | "key";
  /** JSON Pointer; of a key, that of its member. */
  readonly pointer: string;
  readonly start: number;
  readonly end: number;
}

const SPACE = /[ \t\r\n]*/y;
const SCALAR = /-?\d[\d.eE+-]*|true|false|null/y;
const STRING = /"(?:[^"\\]|\\.)*"/y;

/** The spans of a JSON text, each value before what it holds; undefined when it is no JSON. */
export function jsonSpans(text: string): readonly JsonSpan[] | undefined {
  const spans: JsonSpan[] = [];
  try {
    JSON.parse(text);
    spansOf(text, 0, "", spans);
  } catch {
    return undefined;
  }
  return spans;
}

function spansOf(text: string, from: number, pointer: string, spans: JsonSpan[]): number {
  const start = behind(SPACE, text, from);
  const open = text[start];
  if (open === '"') return add(spans, { kind: "string", pointer, start, end: behind(STRING, text, start) });
  if (open !== "{" && open !== "[") {
    const kind = /[-\d]/.test(open ?? "") ? "number" : "literal";
    return add(spans, { kind, pointer, start, end: behind(SCALAR, text, start) });
  }
  const place = spans.push({ kind: open === "{" ? "object" : "array", pointer, start, end: start }) - 1;
  let at = behind(SPACE, text, start + 1);
  for (let n = 0; text[at] !== "}" && text[at] !== "]"; n++) {
    if (text[at] === ",") at = behind(SPACE, text, at + 1);
    let inner = `${pointer}/${n}`;
    if (open === "{") {
      const end = behind(STRING, text, at);
      const key = JSON.parse(text.slice(at, end)) as string;
      inner = `${pointer}/${key.replaceAll("~", "~0").replaceAll("/", "~1")}`;
      add(spans, { kind: "key", pointer: inner, start: at, end });
      at = behind(SPACE, text, end) + 1;
    }
    at = behind(SPACE, text, spansOf(text, at, inner, spans));
  }
  spans[place] = { ...(spans[place] as JsonSpan), end: at + 1 };
  return at + 1;
}

function add(spans: JsonSpan[], span: JsonSpan): number {
  spans.push(span);
  return span.end;
}

/** The index behind what matches at an index. */
function behind(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : at + 1;
}
