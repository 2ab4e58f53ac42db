// SPDX-License-Identifier: Apache-2.0
import fc from "fast-check";
import { it } from "vitest";
import { comparePatterns } from "../src/read.js";

/** Patterns over a and b, nested a few levels. */
const { pattern } = fc.letrec<{ pattern: string }>((tie) => ({
  pattern: fc.oneof(
    { maxDepth: 4, depthSize: "small" },
    fc.constantFrom("a", "b", "[ab]", "[^a]", "\\d", "."),
    fc.tuple(tie("pattern"), tie("pattern")).map(([x, y]) => `${x}${y}`),
    fc.tuple(tie("pattern"), tie("pattern")).map(([x, y]) => `(?:${x}|${y})`),
    fc.tuple(tie("pattern"), fc.constantFrom("*", "+", "?", "{2}", "{1,2}", "{2,}")).map(([x, q]) => `(?:${x})${q}`),
  ),
}));
const anchored = pattern.map((text) => `^(?:${text})$`);
const text = fc.array(fc.constantFrom("a", "b", "0", "\n"), { maxLength: 6 }).map((items) => items.join(""));

it("agrees with the engine on every text", () => {
  fc.assert(
    fc.property(anchored, anchored, fc.array(text, { maxLength: 20 }), (before, after, texts) => {
      const difference = comparePatterns(before, after);
      if (difference === undefined) return;
      const [old, now] = [new RegExp(before, "u"), new RegExp(after, "u")];
      const isLost = (item: string): boolean => old.test(item) && !now.test(item);
      const isGained = (item: string): boolean => now.test(item) && !old.test(item);
      if (difference.lost === undefined ? texts.some(isLost) : !isLost(difference.lost)) throw new Error("lost");
      if (difference.gained === undefined ? texts.some(isGained) : !isGained(difference.gained))
        throw new Error("gained");
    }),
    { numRuns: 400 },
  );
});
