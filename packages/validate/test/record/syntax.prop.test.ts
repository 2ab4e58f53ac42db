// SPDX-License-Identifier: Apache-2.0
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { syntaxFault } from "../../src/record/syntax.js";

function parses(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

describe("syntaxFault", () => {
  it("agrees with JSON.parse on mutated JSON", () => {
    fc.assert(
      fc.property(
        fc.json(),
        fc.nat(),
        fc.constantFrom("", "{", "}", "[", "]", ",", ":", '"', "\\", "x", "0", "-", ".", "e", "\u0001", " ", "true"),
        (json, at, insert) => {
          const i = at % (json.length + 1);
          const text = json.slice(0, i) + insert + json.slice(i + (at % 2));
          expect(syntaxFault(text) === undefined, text).toBe(parses(text));
        },
      ),
      { numRuns: 5000 },
    );
  });

  it("calls every proper prefix of a document truncated", () => {
    const text = '{"a": [1.5e3, "x\\u00e9\\n", true, null, {"b": -0}], "c": "水"}';
    for (let i = 1; i < text.length; i++)
      expect(syntaxFault(text.slice(0, i)), text.slice(0, i)).toMatchObject({ truncated: true });
    expect(syntaxFault(text)).toBeUndefined();
  });

  it.each([
    ['{"a": 1 "b": 2}', 8],
    ["[1,]", 3],
    ["{'a': 1}", 1],
    ['{"a": 01}', 7],
    ['{"a": nul}', 6],
    ['["\\x"]', 2],
    ['["a\tb"]', 3],
    ["[1] 2", 4],
  ])("points to the offending character of %s", (text, offset) => {
    expect(syntaxFault(text)).toEqual({ offset, truncated: false });
  });
});
