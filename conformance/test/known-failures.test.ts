// SPDX-License-Identifier: Apache-2.0
import { describe, expect, it } from "vitest";
import { expiredOf, readKnownFailures, withKnownFailures } from "../src/known-failures.js";
import type { CaseLine, Verdict } from "../src/verdict.js";

const TEXT = `# kept until the next release
round-trip What was written # https://example.org/issues/1 expires=2026-12-31

loss-* A difference # https://example.org/issues/2 expires=2026-06-30
`;
const known = readKnownFailures(TEXT);

const line = (id: string, verdict: Verdict, message = "What was written does not come back."): CaseLine => ({
  kind: "case",
  id,
  code: "AD-001",
  class: "codec-lossless",
  level: "MUST",
  verdict,
  samples: 1,
  discarded: 0,
  seed: 1,
  reason: { message: { en: message, ja: "戻らない。" } },
  in: "",
  out: "",
  milliseconds: 1,
});

describe("known failures", () => {
  it("are read line by line", () => {
    expect(known.map(({ id, message }) => [id, message])).toEqual([
      ["round-trip", "What was written"],
      ["loss-*", "A difference"],
    ]);
  });

  it.each([
    ["the very message", line("round-trip", "failed"), "2026-12-31", "known-failure"],
    ["another message", line("round-trip", "failed", "Something else."), "2026-12-31", "failed"],
    ["a law that passes", line("round-trip", "passed"), "2026-12-31", "unexpected-pass"],
    ["a line past its day", line("round-trip", "failed"), "2027-01-01", "failed"],
    ["a pass past the day", line("round-trip", "passed"), "2027-01-01", "passed"],
    ["a pattern", line("loss-complete", "failed", "A difference has no declared loss."), "2026-06-01", "known-failure"],
    ["another law", line("total", "failed"), "2026-06-01", "failed"],
    ["what was not decided", line("round-trip", "inconclusive"), "2026-06-01", "inconclusive"],
  ] as const)("%s", (_name, given, today, verdict) => {
    expect(withKnownFailures(given, known, today).verdict).toBe(verdict);
  });

  it("past their day are told", () => {
    expect(expiredOf(known, "2026-07-01").map(({ id }) => id)).toEqual(["loss-*"]);
  });

  it.each([
    "round-trip",
    "round-trip message",
    "round-trip message # no-url expires=2026-01-01",
    "a b # https://x.example",
  ])("%j is no line", (text) => {
    expect(() => readKnownFailures(text)).toThrow(/^Line 1 of the known failures/);
  });
});
