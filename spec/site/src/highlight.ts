// SPDX-License-Identifier: Apache-2.0
import Prism from "prismjs";
import loadLanguages from "prismjs/components/index.js";

loadLanguages(["json", "turtle", "typescript", "bash", "sparql"]);

const NAMES: Readonly<Record<string, string>> = { sh: "bash", ts: "typescript", ttl: "turtle" };

/** Code as HTML with classes; text without a known language is only escaped. */
export function highlight(code: string, info: string): string {
  const name = NAMES[info] ?? info;
  const grammar = Prism.languages[name];
  return grammar === undefined ? escapeHtml(code) : Prism.highlight(code, grammar, name);
}

export function escapeHtml(value: string): string {
  return value.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");
}
