// SPDX-License-Identifier: Apache-2.0
import { describe, expect, it } from "vitest";
import { facetOf, type Patch, type Vector, walkVectors } from "./vectors.js";

const C: Vector["verdict"] = "compatible";
const X: Vector["verdict"] = "mediatedExact";
const L: Vector["verdict"] = "mediatedLossy";
const U: Vector["verdict"] = "undetermined";
const I: Vector["verdict"] = "incompatible";
const time = (of: Readonly<Record<string, unknown>>): Patch => ({ time: of });
const instant = (step: string | undefined): Patch =>
  time({ kind: "instant", method: "point", step, period: undefined, intervalLabel: undefined });
const over = (method: string, period: string): Patch => time({ method, period, step: period });

const vectors: readonly Vector[] = [
  { of: "CPL-040 same", verdict: C },
  { of: "CPL-040 undeclared", verdict: U, source: time({ timeScale: undefined }) },
  { of: "CPL-040 atomic", verdict: X, source: time({ timeScale: "GPS" }) },
  { of: "CPL-040 earth", verdict: L, source: time({ timeScale: "UT1" }) },
  { of: "CPL-040 other", verdict: I, source: time({ timeScale: "model" }) },
  { of: "CPL-040 calendarUndeclared", verdict: U, source: time({ calendar: undefined }) },
  { of: "CPL-040 calendars", verdict: X, source: time({ calendar: "standard" }) },
  { of: "CPL-040 calendar", verdict: I, source: time({ calendar: "360_day" }) },
  { of: "CPL-041 C", verdict: C },
  { of: "CPL-041 X", verdict: X, target: over("mean", "P1D") },
  { of: "CPL-041 L", verdict: L, target: over("mean", "PT90M") },
  { of: "CPL-041 L", verdict: L, target: over("mean", "P1M") },
  { of: "CPL-041 U", verdict: U, source: time({ period: undefined }) },
  { of: "CPL-041 U", verdict: U, source: { time: null } },
  { of: "CPL-041 assume", verdict: U, target: over("mean", "PT10M") },
  { of: "CPL-041 I", verdict: I, target: over("maximum", "PT1H") },
  { of: "CPL-042 multiple", verdict: C, source: instant("PT10M"), target: instant("PT1H") },
  { of: "CPL-042 undeclared", verdict: U, source: instant(undefined), target: instant("PT1H") },
  { of: "CPL-042 interpolated", verdict: L, source: instant("PT1H"), target: instant("PT10M") },
  { of: "CPL-042 interpolated", verdict: L, source: instant("PT40M"), target: instant("PT1H") },
  { of: "CPL-042 interpolated", verdict: L, source: over("point", "PT40M"), target: instant("PT1H") },
  { of: "CPL-044 same", verdict: C },
  { of: "CPL-044 undeclared", verdict: U, source: time({ intervalLabel: undefined }) },
  { of: "CPL-044 undeclared", verdict: U, target: time({ intervalLabel: undefined }) },
  { of: "CPL-044 other", verdict: X, source: time({ intervalLabel: "start" }) },
  { of: "CPL-043 fits", verdict: C, target: time({ latency: undefined }) },
  { of: "CPL-043 undeclared", verdict: U, source: time({ latency: undefined }) },
  {
    of: "CPL-043 extrapolated",
    verdict: L,
    source: time({ latency: "PT2H" }),
    options: { terms: { extrapolationOrder: 1 } },
  },
  { of: "CPL-043 late", verdict: I, source: time({ latency: "PT2H" }) },
];

describe("time", () => walkVectors(["CPL-040", "CPL-041", "CPL-042", "CPL-043", "CPL-044"], vectors));

/** Rows of model 4.3.e: source method, target method, verdict at B = A, 2 A, 1.5 A, A / 2 (and 12 A for points). */
const MATRIX: readonly (readonly [string, string, string])[] = [
  ["mean", "point", "IIII"],
  ["mean", "mean", "CXLU"],
  ["mean", "sum", "XLLL"],
  ["mean", "maximum", "IIII"],
  ["mean", "median", "IIII"],
  ["sum", "point", "IIII"],
  ["sum", "mean", "XLLL"],
  ["sum", "sum", "CXLU"],
  ["sum", "minimum", "IIII"],
  ["sum", "variance", "IIII"],
  ["maximum", "mean", "IIII"],
  ["maximum", "maximum", "CXII"],
  ["maximum", "minimum", "IIII"],
  ["minimum", "minimum", "CXII"],
  ["median", "mean", "IIII"],
  ["median", "median", "CIII"],
  ["median", "mode", "IIII"],
  ["variance", "variance", "CIII"],
];
const PERIODS = ["PT1H", "PT2H", "PT90M", "PT30M"];
const LETTER = {
  compatible: "C",
  mediatedExact: "X",
  mediatedLossy: "L",
  undetermined: "U",
  incompatible: "I",
} as const;

function letter(source: Patch, target: Patch): string {
  const facet = facetOf({ of: "CPL-041", verdict: C, source, target });
  return facet === undefined ? "-" : LETTER[facet.bare];
}

describe("the statistic over time", () => {
  it.each(MATRIX)("from %s to %s is %s", (from, to, verdicts) => {
    expect(PERIODS.map((period) => letter(over(from, "PT1H"), over(to, period))).join("")).toBe(verdicts);
  });

  it.each([
    ["mean", "PT4H", "L"],
    ["mean", "PT3H", "U"],
    ["sum", "PT10H", "L"],
    ["sum", "PT9H", "U"],
    ["maximum", "PT10H", "L"],
    ["maximum", "PT9H", "U"],
    ["variance", "PT10H", "L"],
    ["variance", "PT9H", "U"],
  ])("from hourly points to %s over %s is %s", (method, period, verdict) => {
    expect(letter(instant("PT1H"), over(method, period))).toBe(verdict);
  });

  it.each([
    ["mean", "C"],
    ["sum", "U"],
    ["maximum", "C"],
    ["median", "C"],
    ["mode", "C"],
    ["variance", "U"],
  ])("from static to %s is %s", (method, verdict) => {
    expect(letter(time({ kind: "static" }), over(method, "PT1H"))).toBe(verdict);
  });

  it("keeps events and static targets to themselves", () => {
    const [event, fixed] = [time({ kind: "event" }), time({ kind: "static" })];
    expect(
      [letter(event, event), letter(event, instant("PT1H")), letter(fixed, fixed), letter({}, fixed)].join(""),
    ).toBe("CICU");
  });

  it.each(["maximum", "variance", "mean"])("takes a %s over months and hours for itself", (method) => {
    expect(letter(over(method, "P1M2DT3H"), over(method, "P1M2DT3H"))).toBe("C");
  });

  it("compares delays of months too, as far as the length of months allows", () => {
    const late = (from: string, to: string) =>
      facetOf({ of: "CPL-043", verdict: C, source: time({ latency: from }), target: time({ latency: to }) })?.name;
    expect([late("P1M", "P1M"), late("P1M", "P1Y"), late("P1M", "P1D")]).toEqual(["fits", "fits", "late"]);
    expect(late("P30D", "P1M")).toBe("undeclared");
  });

  it("names the facet by what differs: method or period", () => {
    const facet = (source: Patch, target: Patch) => facetOf({ of: "CPL-041", verdict: C, source, target })?.facet;
    expect(facet({}, over("mean", "PT10M"))).toBe("timePeriod");
    expect(facet({}, over("sum", "PT1H"))).toBe("timeMethod");
    expect(facet({ time: null }, {})).toBe("timeMethod");
  });
});
