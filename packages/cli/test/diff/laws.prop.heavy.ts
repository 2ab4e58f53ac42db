// SPDX-License-Identifier: Apache-2.0
import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import type { Category } from "../../src/diff/change.js";
import { diffEditions } from "../../src/diff/diff-editions.js";
import { FIXTURES } from "./fixtures/all-fixtures.js";
import type { Fixture } from "./fixtures/edits.js";
import { acceptorOf, type Draft, EXAMPLES, editionOf, smallDraft } from "./small-edition.js";

function categoriesOf(old: Draft, now: Draft): ReadonlySet<Category> {
  return new Set(diffEditions(editionOf(old), editionOf(now)).flatMap(({ categories }) => categories));
}

describe("going back undoes going forth", () => {
  test.each(FIXTURES.map((fixture) => [fixture.name, fixture] as const))("%s", (_name, { before, after }) => {
    const [old, now] = [smallDraft(), smallDraft()];
    for (const draft of [old, now]) before?.(draft);
    after(now);
    const [forth, back] = [categoriesOf(old, now), categoriesOf(now, old)];
    // Who loses documents in one direction gains them in the other.
    expect([forth.has("writer"), forth.has("reader")]).toEqual([back.has("reader"), back.has("writer")]);
    expect(back.size).toBeGreaterThan(0);
  });
});

/** The small edition after several changes; undefined where one of them takes away what another one edits. */
function after(fixtures: readonly Fixture[]): Draft | undefined {
  const draft = smallDraft();
  try {
    for (const fixture of fixtures) {
      fixture.before?.(draft);
      fixture.after(draft);
    }
    acceptorOf(draft)(EXAMPLES[0] ?? {});
    return draft;
  } catch {
    return undefined;
  }
}

it("sees every document that several changes together lose or gain", () => {
  let judged = 0;
  const several = fc.uniqueArray(fc.constantFrom(...FIXTURES), { minLength: 2, maxLength: 5 });
  const documents = [
    ...EXAMPLES,
    ...FIXTURES.flatMap(({ lost, gained }) => [lost, gained].filter((one) => one !== undefined)),
  ];
  fc.assert(
    fc.property(several, (fixtures) => {
      const now = after(fixtures);
      if (now === undefined) return;
      judged += 1;
      const [accepted, accepts] = [acceptorOf(smallDraft()), acceptorOf(now)];
      const categories = categoriesOf(smallDraft(), now);
      for (const document of documents) {
        const [was, is] = [accepted(document), accepts(document)];
        if (was && !is) expect(categories, JSON.stringify(document)).toContain("writer");
        if (!was && is) expect(categories, JSON.stringify(document)).toContain("reader");
      }
    }),
    { numRuns: 40 },
  );
  expect(judged).toBeGreaterThan(10);
});
