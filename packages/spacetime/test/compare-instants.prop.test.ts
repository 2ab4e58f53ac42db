// SPDX-License-Identifier: Apache-2.0
import fc from "fast-check";
import { expect, it } from "vitest";
import { compareInstants } from "../src/compare-instants.js";
import { type Position, readPosition } from "../src/instant.js";
import { ISO_8601 } from "../src/temporal-system.js";
import { temporal } from "./reference-systems.js";

const SYSTEMS = [
  ISO_8601,
  temporal({ id: "a:1", calendar: "standard", timeScale: "UTC" }),
  temporal({ id: "a:2", calendar: "proleptic_gregorian", timeScale: "UTC", timeZone: "Asia/Tokyo" }),
  temporal({ id: "a:3", calendar: "360_day", timeScale: "model" }),
  temporal({ id: "a:4", calendar: "proleptic_gregorian", timeScale: "UTC", timeZone: "Europe/Berlin" }),
];

const two = (max: number, min = 0): fc.Arbitrary<string> =>
  fc.integer({ min, max }).map((value) => String(value).padStart(2, "0"));
const zone = fc.constantFrom("", "", "Z", "+09:00", "-05:30");
const fraction = fc.constantFrom("", ".5", ".50", ".499");
const date = fc
  .tuple(fc.constantFrom("1581", "1582", "2016", "2017"), two(12, 1), two(28, 1))
  .map((parts) => parts.join("-"));
const time = fc.tuple(two(23), two(59), two(59), fraction, zone).map(([h, m, s, f, z]) => `T${h}:${m}:${s}${f}${z}`);
const text = fc.oneof(
  { weight: 3, arbitrary: fc.tuple(date, time).map(([d, t]) => d + t) },
  { weight: 1, arbitrary: date },
  {
    weight: 1,
    arbitrary: fc.constantFrom(
      "2016",
      "2017",
      "2016-12",
      "2017-01",
      "2016-12-31T23:59:60Z",
      "2017-01-01T08:59:60+09:00",
    ),
  },
);
const position = fc
  .tuple(text, fc.constantFrom(...SYSTEMS))
  .map(([written, system]) => readPosition(written, system))
  .filter((read): read is Position => read.kind !== "fault");

const REVERSE = { before: "after", after: "before", equal: "equal" } as const;

it("an order and its reverse belong together", () => {
  fc.assert(
    fc.property(position, position, (a, b) => {
      const forth = compareInstants(a, b);
      expect(compareInstants(b, a)).toBe(forth === undefined ? undefined : REVERSE[forth]);
    }),
    { numRuns: 3000 },
  );
});

it("a position equals itself", () => {
  fc.assert(
    fc.property(position, (a) => {
      expect(compareInstants(a, a)).toBe("equal");
    }),
  );
});

it("before is transitive wherever all three orders are known", () => {
  fc.assert(
    fc.property(position, position, position, (a, b, c) => {
      fc.pre(compareInstants(a, b) === "before" && compareInstants(b, c) === "before");
      expect(compareInstants(a, c)).not.toBe("after");
      expect(compareInstants(a, c)).not.toBe("equal");
    }),
    { numRuns: 2000 },
  );
});

it("equal positions compare alike with a third one of the same system", () => {
  fc.assert(
    fc.property(date, position, (written, other) => {
      const [local, utc] = [
        readPosition(`${written}T09:00:00+09:00`, ISO_8601),
        readPosition(`${written}T00:00:00Z`, ISO_8601),
      ];
      if (local.kind === "fault" || utc.kind === "fault") throw new Error(written);
      expect(compareInstants(local, utc)).toBe("equal");
      expect(compareInstants(local, other)).toBe(compareInstants(utc, other));
    }),
    { numRuns: 1000 },
  );
});
