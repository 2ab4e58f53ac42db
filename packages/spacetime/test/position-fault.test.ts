// SPDX-License-Identifier: Apache-2.0
import { describe, expect, it } from "vitest";
import { positionFault } from "../src/position-fault.js";
import { ISO_8601 } from "../src/temporal-system.js";
import { temporal } from "./reference-systems.js";

describe("dates", () => {
  it.each([
    "2026",
    "2026-09",
    "2024-02-29",
    "0000-02-29",
    "-0004-02-29",
    "2026-09-01T00:00:00Z",
    "+123456-01-01",
    "2026-09-01T12:00",
  ])("finds nothing in %s", (text) => {
    expect(positionFault(text, ISO_8601)).toBeUndefined();
  });

  it.each([
    ["yesterday", "lexical"],
    ["..", "lexical"],
    ["2026/09/01", "lexical"],
    ["2026-09-01T25:00", "lexical"],
    ["2023-02-29", "not-in-calendar"],
    ["2026-13-01", "not-in-calendar"],
    ["2026-00-01", "not-in-calendar"],
    ["2026-04-31", "not-in-calendar"],
    ["2026-04-00", "not-in-calendar"],
    ["1900-02-29", "not-in-calendar"],
  ] as const)("finds the fault of %s", (text, fault) => {
    expect(positionFault(text, ISO_8601)).toBe(fault);
  });

  it.each([
    ["standard", "1582-10-10", "not-in-calendar"],
    ["standard", "1500-02-29", undefined],
    ["julian", "1900-02-29", undefined],
    ["noleap", "2000-02-29", "not-in-calendar"],
    ["all_leap", "2001-02-29", undefined],
    ["360_day", "2001-02-30", undefined],
    ["360_day", "2001-01-31", "not-in-calendar"],
    ["utc", "1971-12-31", "not-in-calendar"],
    ["utc", "2026-09-01T09:00:00+09:00", "not-in-calendar"],
    ["utc", "2026-09-01T09:00:00Z", undefined],
    ["tai", "1957-06-01", "not-in-calendar"],
    ["tai", "2026-09-01T09:00:00+00:00", "not-in-calendar"],
    ["none", "2026-09-01", "not-in-calendar"],
  ] as const)("uses calendar %s for %s", (calendar, text, fault) => {
    expect(positionFault(text, temporal({ calendar }))).toBe(fault);
  });

  it("uses the months of an explicit calendar, and judges none without them", () => {
    const monthLengths = [34, 31, 32, 30, 29, 27, 28, 28, 28, 32, 32, 34];
    expect(positionFault("2001-01-34", temporal({ calendar: "explicit", monthLengths }))).toBeUndefined();
    expect(positionFault("2001-06-28", temporal({ calendar: "explicit", monthLengths }))).toBe("not-in-calendar");
    expect(positionFault("2001-06-28", temporal({ calendar: "explicit" }))).toBeUndefined();
  });

  it("says nothing about a date that some calendar has when none is declared", () => {
    expect(positionFault("2001-02-30", temporal({}))).toBeUndefined();
    expect(positionFault("2001-02-32", temporal({}))).toBe("not-in-calendar");
    expect(positionFault("2001-13-01", temporal({}))).toBe("not-in-calendar");
  });

  it("reads years beyond the reach of doubles", () => {
    expect(positionFault(`+${"9".repeat(40)}-02-29`, ISO_8601)).toBeUndefined();
    expect(positionFault(`+${"9".repeat(40)}-02-30`, ISO_8601)).toBe("not-in-calendar");
  });
});

describe("second 60", () => {
  it.each([
    "2016-12-31T23:59:60Z",
    "2017-01-01T08:59:60+09:00",
    "2016-12-31T18:59:60.5-05:00",
    "2016-12-31T23:59:60",
    "2017-01-01T08:59:60",
    "1972-06-30T23:59:60Z",
  ])("stands in %s", (text) => {
    expect(positionFault(text, ISO_8601)).toBeUndefined();
  });

  it.each([
    "2017-12-31T23:59:60Z",
    "2016-12-31T23:58:60Z",
    "2016-12-31T23:59:60+09:00",
    "2018-01-01T08:59:60",
    "2016-12-30T23:59:60Z",
    "2030-12-31T23:59:60Z",
  ])("does not exist in %s", (text) => {
    expect(positionFault(text, ISO_8601)).toBe("leap-second");
  });

  it("exists in UTC only, and only in calendars that hold it", () => {
    const text = "2016-12-31T23:59:60";
    expect(positionFault(text, temporal({ calendar: "standard", timeScale: "UTC" }))).toBeUndefined();
    expect(positionFault(text, temporal({ calendar: "utc", timeScale: "UTC" }))).toBeUndefined();
    expect(positionFault(text, temporal({}))).toBeUndefined();
    expect(positionFault(text, temporal({ calendar: "standard", timeScale: "TAI" }))).toBe("leap-second");
    expect(positionFault(text, temporal({ calendar: "julian", timeScale: "UTC" }))).toBe("leap-second");
    expect(positionFault(text, temporal({ calendar: "noleap" }))).toBe("leap-second");
  });

  it("is placed by the zone of the system", () => {
    const japan = temporal({ calendar: "proleptic_gregorian", timeScale: "UTC", timeZone: "Asia/Tokyo" });
    expect(positionFault("2017-01-01T08:59:60", japan)).toBeUndefined();
    expect(positionFault("2016-12-31T23:59:60", japan)).toBe("leap-second");
    expect(positionFault("2016-12-31T23:59:60Z", japan)).toBeUndefined();
  });
});

describe("numbers and eras", () => {
  it("takes decimal numbers where a unit is declared, and no date", () => {
    const days = temporal({ unit: "d", calendar: "standard", timeOrigin: "2000-01-01" });
    expect(positionFault("-1.5e3", days)).toBeUndefined();
    expect(positionFault("2000-01-01", days)).toBe("numeric");
    expect(positionFault("", days)).toBe("numeric");
  });

  it("takes the eras of an ordinal system", () => {
    const ages = temporal({ kind: "ordinal", eras: ["Triassic", "Jurassic", "Cretaceous"] });
    expect(positionFault("Jurassic", ages)).toBeUndefined();
    expect(positionFault("jurassic", ages)).toBe("era");
    expect(positionFault("Jurassic", temporal({ kind: "ordinal" }))).toBeUndefined();
  });
});
