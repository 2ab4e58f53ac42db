// SPDX-License-Identifier: Apache-2.0

/** Attributes in the order in which they are written; those that are undefined are left out. */
export type XmlAttributes = Readonly<Record<string, string | undefined>>;

const ESCAPES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "\t": "&#9;",
  "\n": "&#10;",
  "\r": "&#13;",
};

/** Whether every character of a text may stand in XML 1.0 (2.2): no control characters, no lone surrogate. */
export function isXmlText(text: string): boolean {
  return /^[\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]*$/u.test(text);
}

/** A text as attribute value or content. */
export function escapeXml(text: string): string {
  return text.replace(/[&<>"\t\n\r]/g, (character) => ESCAPES[character] as string);
}

/** One element with what it holds, two blanks deeper a level. */
export function xmlElement(name: string, attributes: XmlAttributes, children: readonly string[] = []): string {
  const written = Object.entries(attributes).map(([key, value]) =>
    value === undefined ? "" : ` ${key}="${escapeXml(value)}"`,
  );
  const start = `<${name}${written.join("")}`;
  if (children.length === 0) return `${start}/>`;
  return `${start}>\n${children.map(indent).join("\n")}\n</${name}>`;
}

/** An element without children is left out. */
export function xmlList(name: string, children: readonly string[]): readonly string[] {
  return children.length === 0 ? [] : [xmlElement(name, {}, children)];
}

function indent(text: string): string {
  return text.replace(/^/gm, "  ");
}

/** A document of one element. */
export function xmlDocument(root: string): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n${root}\n`;
}
