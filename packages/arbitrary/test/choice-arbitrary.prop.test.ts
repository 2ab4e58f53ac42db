// SPDX-License-Identifier: Apache-2.0
import fc from "fast-check";
import { expect, test } from "vitest";
import { choiceArbitrary } from "../src/choice-arbitrary.js";
import type { JsonPackage } from "../src/mutation.js";
import { packageArbitrary } from "../src/package-arbitrary.js";
import { findingsOf, grave } from "./findings.js";

test("shrinks to the fewest and lowest choices", () => {
  const list = choiceArbitrary((draw) => Array.from({ length: draw(50) }, () => draw(1000)));
  const { counterexample } = fc.check(
    fc.property(list, (numbers) => !numbers.some((number) => number >= 321)),
    { seed: 3, numRuns: 200 },
  );
  expect(counterexample?.[0].filter((number) => number > 0)).toEqual([321]);
});

test("a shrunk package is small and as valid as a generated one", async () => {
  const holdsField = ({ graph }: JsonPackage) => graph.some(({ type }) => type === "Field");
  const { counterexample, numShrinks } = fc.check(
    fc.property(packageArbitrary({ size: 6 }), (document) => !holdsField(document)),
    { seed: 5, numRuns: 200 },
  );
  const document = counterexample?.[0];
  expect(numShrinks).toBeGreaterThan(0);
  expect(document?.graph.length).toBeLessThanOrEqual(4);
  expect(JSON.stringify(document).length).toBeLessThan(1200);
  expect(grave((await findingsOf(document === undefined ? [] : [document]))[0] ?? [])).toEqual([]);
});

test("a choice of one is no choice, and any value can be built from any choices", () => {
  fc.assert(
    fc.property(
      choiceArbitrary((draw) => [draw(1), draw(0), draw(2)]),
      ([one, none, two = 9]) => {
        expect([one, none]).toEqual([0, 0]);
        expect(two).toBeLessThan(2);
      },
    ),
  );
});
