// SPDX-License-Identifier: Apache-2.0
import { escapeText } from "./escape.js";

/** Characters that XML 1.0 has no place for beside the controls (2.2). */
const NO_XML = /[\ufffe\uffff]/g;

/** Text of a stranger as the content of an XML element; lines stay apart, other controls are shown as `\u{..}`. */
export function xmlText(text: string): string {
  return text
    .split("\n")
    .map((line) => marked(escapeText(line)))
    .join("\n");
}

/** The attributes of an element, each with a blank before it; those that are undefined are left out. */
export function xmlAttributes(attributes: Readonly<Record<string, string | number | undefined>>): string {
  return Object.entries(attributes)
    .map(([name, value]) => (value === undefined ? "" : ` ${name}="${marked(escapeText(String(value)))}"`))
    .join("");
}

function marked(text: string): string {
  return text
    .replace(NO_XML, (c) => `\\u{${c.charCodeAt(0).toString(16)}}`)
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;")
    .replaceAll("'", "&apos;");
}
