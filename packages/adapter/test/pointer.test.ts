// SPDX-License-Identifier: Apache-2.0
import fc from "fast-check";
import { expect, it } from "vitest";
import { jsonPointer, pointerTokens } from "../src/index.js";

it("escapes as RFC 6901 does", () => {
  expect(jsonPointer()).toBe("");
  expect(jsonPointer("CityObjects", "a/b~c", 0)).toBe("/CityObjects/a~1b~0c/0");
  expect(jsonPointer("")).toBe("/");
});

it("gives the tokens back", () => {
  fc.assert(
    fc.property(fc.array(fc.string()), (tokens) => {
      expect(pointerTokens(jsonPointer(...tokens))).toEqual(tokens);
    }),
  );
});
