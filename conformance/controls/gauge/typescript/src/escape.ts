// SPDX-License-Identifier: Apache-2.0

const NAMED: ReadonlyMap<string, string> = new Map([
  ["\\", "\\"],
  ["t", "\t"],
  ["n", "\n"],
  ["r", "\r"],
]);

/** A field as it is meant; undefined, with the column of the fault from 0, when it is not well written. */
export function unescapeField(text: string): { readonly text: string } | { readonly fault: number } {
  let out = "";
  for (let at = 0; at < text.length; at++) {
    const character = text[at] as string;
    const code = character.charCodeAt(0);
    if (code < 0x20 || code === 0x7f) return { fault: at };
    if (character !== "\\") {
      out += character;
      continue;
    }
    const meant = NAMED.get(text[at + 1] as string);
    if (meant === undefined) return { fault: at };
    out += meant;
    at++;
  }
  return { text: out };
}

/** A field as it is written; undefined when it holds a control character that has no escape. */
export function escapeField(text: string): string | undefined {
  const escaped = text.replace(/[\\\t\n\r]/g, (found) => `\\${{ "\\": "\\", "\t": "t", "\n": "n", "\r": "r" }[found]}`);
  return /[\u0000-\u001f\u007f]|\p{Surrogate}/u.test(escaped) ? undefined : escaped;
}
