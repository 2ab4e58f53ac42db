// SPDX-License-Identifier: Apache-2.0
import fc from "fast-check";
import { expect, it } from "vitest";
import { escapeJson, escapeText } from "../src/text/escape.js";

it.each([
  ["\u001b[31mred\u001b[0m", "\\u{1b}[31mred\\u{1b}[0m"],
  ["a\nb\tc\r", "a\\u{a}b\\u{9}c\\u{d}"],
  ["\u202eevil\u202c", "\\u{202e}evil\\u{202c}"],
  ["\u2066a\u2069\u200e", "\\u{2066}a\\u{2069}\\u{200e}"],
  ["\u009b31m", "\\u{9b}31m"],
  ["\u0000", "\\u{0}"],
  ["zero\u200bwidth\ufeff", "zero\\u{200b}width\\u{feff}"],
  ["half \ud800 pair", "half \\u{d800} pair"],
  ["気温 25 °C 👍", "気温 25 °C 👍"],
])("shows %j as %j", (text, shown) => expect(escapeText(text)).toBe(shown));

it("leaves nothing that steers a terminal", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (text) => {
      expect(escapeText(text)).not.toMatch(/[\u0000-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/);
    }),
  );
});

it("keeps the value of JSON text", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (text) => {
      const json = escapeJson(JSON.stringify({ [text]: [text] }));
      expect(json).not.toMatch(/[\u0000-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/);
      expect(JSON.parse(json)).toEqual({ [text]: [text] });
    }),
  );
});
