// SPDX-License-Identifier: Apache-2.0
import fc from "fast-check";
import { expect, it } from "vitest";
import { isSentinelDate, utcDateTime } from "../src/record-time.js";

it.each([
  ["2024-03-15T00:00:00+01:00", "2024-03-14T23:00:00Z"],
  ["2024-03-01T00:30:00+09:00", "2024-02-29T15:30:00Z"],
  ["2023-12-31T20:00:00-05:00", "2024-01-01T01:00:00Z"],
  ["2024-01-01T05:45:07.125+05:45", "2024-01-01T00:00:07.125Z"],
  ["1999-06-01T12:00:00Z", "1999-06-01T12:00:00Z"],
])("%s is %s", (text, utc) => expect(utcDateTime(text)).toBe(utc));

it.each([
  "2024-03-15",
  "2024-03-15T00:00:00",
  "2023-02-29T00:00:00Z",
  "2024-13-01T00:00:00Z",
  "2024-04-31T00:00:00Z",
  "2024-01-01T24:00:00Z",
  "2024-01-01T00:00:00+24:00",
  "0000-01-01T00:00:00+01:00",
  "9999-12-31T23:00:00-02:00",
  "yesterday",
])("%s is no instant in UTC", (text) => expect(utcDateTime(text)).toBeUndefined());

it("agrees with the platform on every instant", () => {
  fc.assert(
    fc.property(
      fc.date({ min: new Date("1000-01-02T00:00:00Z"), max: new Date("9990-01-01T00:00:00Z"), noInvalidDate: true }),
      fc.integer({ min: -1439, max: 1439 }),
      (date, offset) => {
        const seconds = Math.floor(date.getTime() / 1000) * 1000;
        const local = new Date(seconds + offset * 60_000).toISOString().slice(0, 19);
        const zone = `${offset < 0 ? "-" : "+"}${String(Math.floor(Math.abs(offset) / 60)).padStart(2, "0")}:${String(Math.abs(offset) % 60).padStart(2, "0")}`;
        expect(utcDateTime(local + zone)).toBe(new Date(seconds).toISOString().replace(".000Z", "Z"));
      },
    ),
  );
});

it("knows the dates that stand for unknown", () => {
  expect(["0001-01-01", "9999-12-31T00:00:00Z", "0001-01-01T00:00:00"].every(isSentinelDate)).toBe(true);
  expect(["0001-01-02", "2024-01-01"].some(isSentinelDate)).toBe(false);
});
