// SPDX-License-Identifier: Apache-2.0
import fc from "fast-check";
import { expect, it } from "vitest";
import { decodeIriPart, defaultBase, encodeIriPart } from "../src/index.js";

it("encodes what an IRI part may not hold", () => {
  expect(encodeIriPart("bldg_1")).toBe("bldg_1");
  expect(encodeIriPart("a/b c#d%e?[f]")).toBe("a%2Fb%20c%23d%25e%3F%5Bf%5D");
  expect(encodeIriPart("千代田")).toBe("%E5%8D%83%E4%BB%A3%E7%94%B0");
  expect(encodeIriPart("\ud800")).toBe("%ED%A0%80");
});

it("is one to one, for every string", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (text) => {
      const part = encodeIriPart(text);
      expect(part).toMatch(/^[!-~]*$/);
      expect(part).not.toMatch(/[/?#\s]/);
      expect(decodeIriPart(part)).toBe(text);
    }),
  );
  for (const half of ["\ud800", "x\udfff"]) expect(decodeIriPart(encodeIriPart(half))).toBe(half);
});

it("makes a base out of a relative path", () => {
  expect(defaultBase("city/区 1.json")).toBe("https://w3id.org/jiku/local/city/%E5%8C%BA%201.json#");
});
