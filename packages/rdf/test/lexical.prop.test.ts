// SPDX-License-Identifier: Apache-2.0
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { doubleLexical, integerLexical, isIntegral } from "../src/double-lexical.js";
import { jsonCanonical } from "../src/json-canonical.js";
import { isPrintedExactly } from "./json-ld.js";

const finite = fc.double({ noNaN: true, noDefaultInfinity: true });
const CANONICAL = /^-?[1-9]\.(?:0|\d*[1-9])E(?:0|-?[1-9]\d*)$/;

function refuse(code: string): never {
  throw new Error(code);
}

describe("numbers", () => {
  it("read back as the same double, in the canonical form of JSON-LD", () =>
    fc.assert(
      fc.property(finite, (x) => {
        if (isIntegral(x)) {
          expect(Number(integerLexical(x))).toBe(x === 0 ? 0 : x);
          expect(integerLexical(x)).toMatch(/^(?:0|-?[1-9]\d*)$/);
        } else {
          expect(Number(doubleLexical(x))).toBe(x);
          expect(doubleLexical(x)).toMatch(CANONICAL);
        }
      }),
      { numRuns: 5000 },
    ));

  it("are what a JSON-LD processor prints wherever its 16 digits are the shortest", () =>
    fc.assert(
      fc.property(finite, (x) => {
        fc.pre(!isIntegral(x) && isPrintedExactly(x));
        expect(doubleLexical(x)).toBe(x.toExponential(15).replace(/(\d)0*e\+?/, "$1E"));
      }),
      { numRuns: 5000 },
    ));

  it.each([
    [1.8, "1.8E0"],
    [0.02, "2.0E-2"],
    [-1e21, "-1.0E21"],
    [5e-324, "5.0E-324"],
    [0.1 + 0.2, "3.0000000000000004E-1"],
  ])("%d is %s", (x, text) => expect(doubleLexical(x)).toBe(text));
});

describe("canonical JSON (RFC 8785)", () => {
  it("of the numbers of its appendix B", () => {
    const doubles: readonly (readonly [string, string])[] = [
      ["0000000000000000", "0"],
      ["8000000000000000", "0"],
      ["0000000000000001", "5e-324"],
      ["7fefffffffffffff", "1.7976931348623157e+308"],
      ["4340000000000000", "9007199254740992"],
      ["4430000000000000", "295147905179352830000"],
      ["44b52d02c7e14af5", "9.999999999999997e+22"],
      ["44b52d02c7e14af6", "1e+23"],
      ["444b1ae4d6e2ef4f", "999999999999999900000"],
      ["444b1ae4d6e2ef50", "1e+21"],
      ["3eb0c6f7a0b5ed8d", "0.000001"],
      ["41b3de4355555553", "333333333.3333332"],
      ["becbf647612f3696", "-0.0000033333333333333333"],
    ];
    for (const [bits, text] of doubles) {
      const x = new DataView(Uint8Array.from(Buffer.from(bits, "hex")).buffer).getFloat64(0);
      expect(jsonCanonical(x, refuse)).toBe(text);
    }
  });

  it("sorts keys by UTF-16 code units and escapes as its section 3.2 shows", () => {
    const value = JSON.parse(
      '{"\\u20ac":"Euro Sign","\\r":"Carriage Return","\\ufb33":"Hebrew Letter Dalet With Dagesh","1":"One","\\ud83d\\ude00":"Emoji","\\u0080":"Control","\\u00f6":"o"}',
    ) as object;
    const order = ["Carriage Return", "One", "Control", "o", "Euro Sign", "Emoji", "Hebrew Letter Dalet With Dagesh"];
    const text = jsonCanonical(value, refuse);
    const places = order.map((name) => text.indexOf(`"${name}"`));
    expect(places).toEqual([...places].sort((a, b) => a - b));
    expect(jsonCanonical('\u20ac$\u000f\nA\'B"\\\\"/', refuse)).toBe('"\u20ac$\\u000f\\nA\'B\\"\\\\\\\\\\"/"');
  });

  it("reads back as the same value, whatever the order of its keys", () =>
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const text = jsonCanonical(value, refuse);
        expect(JSON.parse(text)).toEqual(JSON.parse(JSON.stringify(value)));
        expect(jsonCanonical(JSON.parse(text), refuse)).toBe(text);
      }),
    ));
});
