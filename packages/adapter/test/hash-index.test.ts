// SPDX-License-Identifier: Apache-2.0
import fc from "fast-check";
import { expect, it } from "vitest";
import { createHashIndex, type Hash64, hashBytes } from "../src/index.js";

const encoder = new TextEncoder();

it("numbers distinct keys as a Map does", () => {
  fc.assert(
    fc.property(fc.array(fc.string({ maxLength: 4, unit: "grapheme" }), { maxLength: 400 }), (keys) => {
      const index = createHashIndex();
      const expected = new Map<string, number>();
      const hash: Hash64 = { high: 0, low: 0 };
      for (const key of keys) {
        const bytes = encoder.encode(key);
        hashBytes(bytes, 0, bytes.length, hash);
        const known = expected.get(key);
        expect(index.add(hash.high, hash.low)).toBe(known === undefined ? expected.size : -1 - known);
        if (known === undefined) expected.set(key, expected.size);
        expect(index.find(hash.high, hash.low)).toBe(expected.get(key));
      }
      expect(index.size).toBe(expected.size);
      index.clear();
      expect(index.size).toBe(0);
      expect(index.find(hash.high, hash.low)).toBe(-1);
    }),
  );
});

it("does not mix up 200,000 similar keys", () => {
  const index = createHashIndex();
  const hash: Hash64 = { high: 0, low: 0 };
  let clashes = 0;
  for (let i = 0; i < 200_000; i++) {
    const bytes = encoder.encode(`GUID-${i}`);
    hashBytes(bytes, 0, bytes.length, hash);
    if (index.add(hash.high, hash.low) !== i) clashes++;
  }
  expect(clashes).toBe(0);
});
