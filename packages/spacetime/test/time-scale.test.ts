// SPDX-License-Identifier: Apache-2.0
import fc from "fast-check";
import { expect, it } from "vitest";
import { compareInstants } from "../src/compare-instants.js";
import { type DatePosition, readPosition } from "../src/instant.js";
import { ISO_8601, type TemporalSystem } from "../src/temporal-system.js";
import { convertInstant, isBeyondLeapSeconds, taiSeconds } from "../src/time-scale.js";
import { writeInstant } from "../src/write-instant.js";
import { SCALE_FACTS } from "./facts/time-scale-facts.js";
import { temporal } from "./reference-systems.js";

const utc = temporal({ id: "a:1", calendar: "utc", timeScale: "UTC" });
const tai = temporal({ id: "a:2", calendar: "tai", timeScale: "TAI" });
const tt = temporal({ id: "a:3", calendar: "proleptic_gregorian", timeScale: "TT" });
const gps = temporal({ id: "a:4", calendar: "standard", timeScale: "GPS" });

function read(text: string, system: TemporalSystem): DatePosition {
  const position = readPosition(text, system);
  if (position.kind !== "date") throw new Error(text);
  return position;
}

function convert(text: string, from: TemporalSystem, to: TemporalSystem): string | undefined {
  const converted = convertInstant(read(text, from), to);
  return converted && writeInstant(converted);
}

it.each(SCALE_FACTS)("converts %s as an independent library does", (inUtc, inTai, inTt, inGps) => {
  expect(convert(inUtc, utc, tai)).toBe(inTai);
  expect(convert(inUtc, utc, tt)).toBe(inTt);
  expect(convert(inUtc, utc, gps)).toBe(inGps);
  expect(convert(inTai, tai, utc)).toBe(inUtc);
  expect(convert(inTt, tt, utc)).toBe(inUtc);
  expect(convert(inGps, gps, utc)).toBe(inUtc);
});

it("knows no TAI before 1972, without a zone, and in other scales", () => {
  expect(taiSeconds(read("1971-12-31T00:00:00Z", ISO_8601))).toBeUndefined();
  expect(taiSeconds(read("2020-01-01T00:00:00", ISO_8601))).toBeUndefined();
  expect(taiSeconds(read("2020-01-01T00:00:00", temporal({ calendar: "standard", timeScale: "UT1" })))).toBeUndefined();
  expect(taiSeconds(read("2020-01-01T00:00:00", temporal({ calendar: "360_day", timeScale: "TAI" })))).toBeUndefined();
  expect(convert("1971-12-31T00:00:00", tai, utc)).toBeUndefined();
  expect(convert("2020-01-01T00:00:00Z", utc, temporal({ calendar: "standard" }))).toBeUndefined();
});

it("tells where leap seconds are not known yet", () => {
  expect(isBeyondLeapSeconds(read("2027-06-27T23:59:59Z", utc))).toBe(false);
  expect(isBeyondLeapSeconds(read("2027-06-28T00:00:00Z", utc))).toBe(true);
  expect(isBeyondLeapSeconds(read("2030-01-01T00:00:00", tai))).toBe(false);
});

it("keeps the order, and comes back to the same second", () => {
  const second = fc.integer({ min: 0, max: 86399 });
  const instant = fc
    .tuple(fc.integer({ min: 2441318, max: 2461586 }), second)
    .map(([day, at]): DatePosition => ({ ...read("2000-01-01T00:00:00Z", utc), day, second: at }));
  fc.assert(
    fc.property(instant, instant, (a, b) => {
      const [x, y] = [convertInstant(a, tai), convertInstant(b, tai)];
      if (x === undefined || y === undefined) throw new Error("no TAI");
      expect(compareInstants(x, y)).toBe(compareInstants(a, b));
      const back = convertInstant(x, utc);
      expect(back && writeInstant(back)).toBe(writeInstant(a));
    }),
  );
});
