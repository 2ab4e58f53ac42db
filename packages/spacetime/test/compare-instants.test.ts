// SPDX-License-Identifier: Apache-2.0
import { describe, expect, it } from "vitest";
import { compareInstants, type Order, sameDateLine } from "../src/compare-instants.js";
import { readPosition } from "../src/instant.js";
import { ISO_8601, type TemporalSystem } from "../src/temporal-system.js";
import { temporal } from "./reference-systems.js";

function order(
  a: string,
  b: string,
  first: TemporalSystem = ISO_8601,
  second: TemporalSystem = first,
): Order | undefined {
  const [x, y] = [readPosition(a, first), readPosition(b, second)];
  if (x.kind === "fault" || y.kind === "fault") throw new Error(`${a} ${b}`);
  return compareInstants(x, y);
}

describe("dates of one system", () => {
  it.each([
    ["2026-09-01", "2026-09-02", "before"],
    ["2026-09-02", "2026-09-01", "after"],
    ["2026-09-01", "2026-09-01", "equal"],
    ["-0001", "0001", "before"],
    ["+123456-01-01", "9999-12-31", "after"],
    ["2026-09-01T00:00:00Z", "2026-09-01T09:00:00+09:00", "equal"],
    ["2026-09-01T00:00:00.1Z", "2026-09-01T00:00:00.2Z", "before"],
    ["2026-09-01T00:00:00.1000000000000000000001Z", "2026-09-01T00:00:00.1Z", "after"],
    ["2016-12-31T23:59:59Z", "2016-12-31T23:59:60Z", "before"],
    ["2016-12-31T23:59:60.9Z", "2017-01-01T00:00:00Z", "before"],
    ["2016-12-31T23:59:60Z", "2016-12-31T23:59:60.5Z", "before"],
    ["2017-01-01T08:59:60+09:00", "2016-12-31T23:59:60Z", "equal"],
    ["2026-09-01T00:00", "2026-09-01T00:01", "before"],
  ] as const)("puts %s and %s in order", (a, b, wanted) => {
    expect(order(a, b)).toBe(wanted);
  });

  it("does not call positions of different precision equal", () => {
    expect(order("2026", "2026-01-01")).toBeUndefined();
    expect(order("2026-09-01T00:00:00Z", "2026-09-01T00:00:00.0Z")).toBeUndefined();
    expect(order("2026-09-01T00:00Z", "2026-09-01T00:00:00Z")).toBeUndefined();
    expect(order("2026", "2026-01-02")).toBe("before");
  });

  it("does not order positions less than 14 hours apart when only one has a zone", () => {
    expect(order("2026-09-01T00:00", "2026-09-01T13:59Z")).toBeUndefined();
    expect(order("2026-09-01T00:00", "2026-09-01T14:00Z")).toBe("before");
    expect(order("2026-09-01T14:00Z", "2026-09-01T00:00")).toBe("after");
    expect(order("2026-09-01", "2026-08-31T15:30:00Z")).toBeUndefined();
    expect(order("2026-09-01", "2026-09-02T00:00:00Z")).toBe("before");
  });
});

describe("dates of different systems", () => {
  const utc = temporal({ id: "a:1", calendar: "utc", timeScale: "UTC" });
  const standard = temporal({ id: "a:2", calendar: "standard", timeScale: "UTC" });
  const japan = temporal({ id: "a:3", calendar: "proleptic_gregorian", timeScale: "UTC", timeZone: "Asia/Tokyo" });
  const berlin = temporal({ id: "a:4", calendar: "proleptic_gregorian", timeScale: "UTC", timeZone: "Europe/Berlin" });

  it("are one line when scale and calendar are the same", () => {
    expect(order("2026-09-01T00:00:00Z", "2026-09-01T00:00:00Z", ISO_8601, utc)).toBe("equal");
    expect(order("2026-09-01T00:00:00Z", "2026-09-02T00:00:00Z", utc, standard)).toBe("before");
    expect(order("2026-09-01T09:00:00", "2026-09-01T00:00:00Z", japan, utc)).toBe("equal");
  });

  it("are not one line before the reform of 1582", () => {
    expect(order("1582-10-15", "1582-10-16", standard, ISO_8601)).toBe("before");
    expect(order("1582-10-04", "1582-10-16", standard, ISO_8601)).toBeUndefined();
    expect(order("1600-01-01", "1500-01-01", standard, ISO_8601)).toBeUndefined();
  });

  it("are not ordered in different scales or calendars, nor where one is undeclared", () => {
    const tai = temporal({ id: "a:5", calendar: "proleptic_gregorian", timeScale: "TAI" });
    const model = temporal({ id: "a:6", calendar: "360_day", timeScale: "model" });
    expect(order("2020-01-01", "2026-01-01", utc, tai)).toBeUndefined();
    expect(order("2020-01-01", "2026-01-01", ISO_8601, model)).toBeUndefined();
    expect(
      order(
        "2020-01-01",
        "2026-01-01",
        temporal({ id: "a:7", calendar: "standard" }),
        temporal({ id: "a:8", calendar: "standard" }),
      ),
    ).toBeUndefined();
    expect(order("2020-01-01", "2026-01-01", temporal({ id: "a:7", timeScale: "UTC" }))).toBeUndefined();
  });

  it("of explicit calendars are one line only with the same months", () => {
    const months = Array(12).fill(30);
    const one = temporal({ id: "a:1", calendar: "explicit", timeScale: "model", monthLengths: months });
    const same = temporal({ id: "a:2", calendar: "explicit", timeScale: "model", monthLengths: [...months] });
    const other = temporal({
      id: "a:3",
      calendar: "explicit",
      timeScale: "model",
      monthLengths: [31, ...months.slice(1)],
    });
    expect(sameDateLine(one, same)).toBe(true);
    expect(sameDateLine(one, other)).toBe(false);
  });

  it("of two unknown zones may lie a whole turn apart", () => {
    expect(order("2026-09-01T00:00", "2026-09-02T01:00", berlin, ISO_8601)).toBeUndefined();
    expect(order("2026-09-01T00:00", "2026-09-02T02:00", berlin, ISO_8601)).toBe("before");
    expect(order("2026-09-01T00:00", "2026-09-01T01:00", berlin)).toBe("before");
  });
});

describe("numbers and eras", () => {
  const geologic = temporal({ id: "a:1", unit: "Ma", timeScale: "geologic" });
  const ages = temporal({ id: "a:2", kind: "ordinal", eras: ["Triassic", "Jurassic", "Cretaceous"] });

  it("are ordered in one system", () => {
    expect(order("-252.17", "-201.3", geologic)).toBe("before");
    expect(order("1e3", "1000", geologic)).toBe("equal");
    expect(order("1234567890123456789", "1234567890123456788", geologic)).toBe("after");
    expect(order("Triassic", "Cretaceous", ages)).toBe("before");
    expect(order("Jurassic", "Jurassic", ages)).toBe("equal");
  });

  it("are not ordered across systems", () => {
    expect(order("1", "2", geologic, temporal({ id: "a:3", unit: "Ma", timeScale: "geologic" }))).toBeUndefined();
    expect(order("1", "Jurassic", geologic, ages)).toBeUndefined();
    expect(order("x", "y", temporal({ id: "a:4", kind: "ordinal" }))).toBeUndefined();
  });
});
