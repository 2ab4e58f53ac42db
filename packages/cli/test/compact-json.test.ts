// SPDX-License-Identifier: Apache-2.0
import fc from "fast-check";
import { expect, it } from "vitest";
import { compactJson } from "../src/report/compact-json.js";

it("puts on one line what fits there", () => {
  expect(compactJson({ a: [1, 2], b: { c: "x" } }, 80)).toBe('{ "a": [1, 2], "b": { "c": "x" } }');
  expect(compactJson({ a: [1, 2], b: { c: "xyz" }, d: {} }, 24)).toBe(
    '{\n  "a": [1, 2],\n  "b": { "c": "xyz" },\n  "d": {}\n}',
  );
});

it("keeps the value at any width", () => {
  fc.assert(
    fc.property(fc.jsonValue(), fc.integer({ min: 1, max: 120 }), (value, width) => {
      expect(JSON.parse(compactJson(value, width))).toEqual(JSON.parse(JSON.stringify(value)));
    }),
  );
});
