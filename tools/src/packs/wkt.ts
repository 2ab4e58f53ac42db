// SPDX-License-Identifier: Apache-2.0

/** A node of Well-Known Text: a keyword with what stands in its brackets. */
export interface WktNode {
  readonly keyword: string;
  readonly parts: readonly WktPart[];
}

export type WktPart = WktNode | string;

const TOKEN = /\s*(?:"((?:[^"]|"")*)"|([\w.+-]+)|([[\],]))/y;

/** Reads Well-Known Text of a reference system (OGC 01-009 and later). @throws Error where the text is not of that form */
export function parseWkt(text: string): WktNode {
  const token = new RegExp(TOKEN);
  const next = (): { readonly text: string; readonly quoted: boolean } => {
    const match = token.exec(text);
    if (match === null) throw new Error(`not well-known text: ${text.slice(0, 60)}`);
    return { text: match[1]?.replaceAll('""', '"') ?? match[2] ?? match[3] ?? "", quoted: match[1] !== undefined };
  };
  const part = (): WktPart => {
    const word = next();
    const after = token.lastIndex;
    if (word.quoted || next().text !== "[") {
      token.lastIndex = after;
      return word.text;
    }
    const parts: WktPart[] = [];
    for (let separator = ","; separator === ","; separator = next().text) parts.push(part());
    return { keyword: word.text, parts };
  };
  const root = part();
  if (typeof root === "string") throw new Error(`not well-known text: ${text.slice(0, 60)}`);
  return root;
}

/** The first node with one of `keywords` directly inside `node`. */
export function wktChild(node: WktNode | undefined, ...keywords: readonly string[]): WktNode | undefined {
  return node?.parts.find((part): part is WktNode => typeof part !== "string" && keywords.includes(part.keyword));
}

/** The EPSG code that stands directly inside `node`. */
export function wktCode(node: WktNode | undefined): string | undefined {
  const authority = wktChild(node, "AUTHORITY");
  const code = authority?.parts[1];
  return authority?.parts[0] === "EPSG" && typeof code === "string" ? code : undefined;
}
