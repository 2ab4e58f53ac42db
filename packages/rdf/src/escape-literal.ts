// SPDX-License-Identifier: Apache-2.0

const SPECIAL = /["\\\u0000-\u001f\u007f\ufffe\uffff]/;
const EACH = /["\\\u0000-\u001f\u007f\ufffe\uffff]/g;

const SHORT: ReadonlyMap<string, string> = new Map([
  ['"', '\\"'],
  ["\\", "\\\\"],
  ["\b", "\\b"],
  ["\t", "\\t"],
  ["\n", "\\n"],
  ["\f", "\\f"],
  ["\r", "\\r"],
]);

function escaped(character: string): string {
  return SHORT.get(character) ?? `\\u${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}`;
}

/** The inside of a string literal of N-Triples, N-Quads and Turtle, in the canonical form of RDF 1.2 N-Triples, 3. */
export function escapeLiteral(value: string): string {
  return SPECIAL.test(value) ? value.replace(EACH, escaped) : value;
}
