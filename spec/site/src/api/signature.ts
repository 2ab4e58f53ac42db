// SPDX-License-Identifier: Apache-2.0
import { escapeHtml, highlight } from "../highlight.js";
import type { Exported } from "./exports.js";

/** Lines of a signature that stand open. */
const MOST_OPEN = 40;

/** A signature as highlighted code, in which names that have a place of their own lead there. Long ones are folded. */
export function signatureHtml(item: Exported, linkTo: (key: string) => string | undefined, more: string): string {
  const code = item.signatures.join("\n");
  const lines = code.split("\n").length;
  // Strings and comments are one token each, so names in them stay words.
  const html = highlight(code, "ts")
    .split(/(<span class="token (?:comment|string)">[^<]*<\/span>)/)
    .map((part, at) => (at % 2 === 1 ? part : linked(part, item, linkTo)))
    .join("");
  const block = `<pre class="code" tabindex="0"><code>${html}</code></pre>`;
  return lines <= MOST_OPEN
    ? block
    : `<details class="signature"><summary>${escapeHtml(more.replace("{count}", String(lines)))}</summary>${block}</details>`;
}

function linked(html: string, item: Exported, linkTo: (key: string) => string | undefined): string {
  return html.replace(/<[^>]+>|&\w+;|\b[A-Z][A-Za-z0-9]*\b/g, (word) => {
    if (word.startsWith("<") || word.startsWith("&") || word === item.name) return word;
    const key = item.meaningOf(word);
    const target = key === undefined ? undefined : linkTo(key);
    return target === undefined ? word : `<a href="${target}">${word}</a>`;
  });
}
