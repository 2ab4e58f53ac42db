// SPDX-License-Identifier: Apache-2.0
import { isJikuError } from "@jiku/model";
import { describe, expect, it } from "vitest";
import { parseBase, parseChoice, parseCount, parseDate, parseDeclared, parseSize } from "../src/options/parse-value.js";

function refusal(run: () => unknown): string {
  try {
    run();
  } catch (error) {
    if (isJikuError(error, "bad-option")) return error.message;
    throw error;
  }
  throw new Error("was accepted");
}

describe("parseSize", () => {
  it.each([
    ["1", 1],
    ["64MiB", 64 << 20],
    ["64M", 64 << 20],
    ["8k", 8192],
    ["2 GiB", 2 * 2 ** 30],
    ["512mb", 512 << 20],
  ])("reads %s", (text, bytes) => expect(parseSize("--max-record", text, "en")).toBe(bytes));

  it.each(["", "0", "-1", "1.5M", "lots", "1T", "1e3"])("refuses %j", (text) => {
    expect(refusal(() => parseSize("--max-record", text, "en"))).toContain("--max-record");
  });
});

describe("parseCount", () => {
  it("reads whole numbers from the least on", () => {
    expect([parseCount("--max-findings", "0", 0, "en"), parseCount("--max-depth", "256", 1, "en")]).toEqual([0, 256]);
    expect(refusal(() => parseCount("--max-depth", "5000", 1, "en", 4096))).toBe(
      '--max-depth: "5000" is not a whole number from 1 to 4,096',
    );
    for (const bad of ["0", "1.0", "-2", "two", ""]) refusal(() => parseCount("--max-depth", bad, 1, "en"));
  });
});

describe("parseChoice", () => {
  it("names what is allowed, in the asked language", () => {
    expect(parseChoice("--format", "json", ["text", "json"], "en")).toBe("json");
    expect(refusal(() => parseChoice("--format", "xml", ["text", "json"], "ja"))).toBe(
      "--format:「xml」はtext, jsonのいずれでもない",
    );
  });
});

describe("parseDeclared", () => {
  it("keeps everything after the first equals sign", () => {
    expect(parseDeclared(["crs=EPSG:6697", "units.height=m", "calendar=a=b"], "en")).toEqual({
      crs: "EPSG:6697",
      "units.height": "m",
      calendar: "a=b",
    });
  });

  it.each(["crs", "crs=", "=x", "colour=red", "units.=m", "__proto__=x"])("refuses %j", (text) => {
    expect(refusal(() => parseDeclared([text], "en"))).toContain("--declare");
  });

  it("refuses a name given twice", () =>
    expect(refusal(() => parseDeclared(["crs=a", "crs=b"], "en"))).toContain("twice"));
});

describe("parseDate", () => {
  it("takes days that the calendar has", () => {
    expect(parseDate("--as-of", "2028-02-29", "en")).toBe("2028-02-29");
    for (const bad of ["2026-02-29", "2026-13-01", "2026-7-4", "2026-07-04T00:00:00Z", "today", ""])
      refusal(() => parseDate("--as-of", bad, "en"));
  });
});

describe("parseBase", () => {
  it("takes absolute IRIs only", () => {
    expect(parseBase("https://data.example.org/x#", "en")).toBe("https://data.example.org/x#");
    for (const bad of ["/x", "x y:z", ""]) refusal(() => parseBase(bad, "en"));
  });
});
