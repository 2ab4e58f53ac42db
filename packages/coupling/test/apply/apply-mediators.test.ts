// SPDX-License-Identifier: Apache-2.0
import type { FieldSpec, TemporalSupport } from "@jiku/model";
import { describe, expect, it } from "vitest";
import { type ApplyOptions, applyMediators, checkFields, type Mediator, type Series } from "../../src/index.js";
import { complete, look, operator } from "../facets/vectors.js";

const hourly: TemporalSupport = {
  kind: "interval",
  method: "sum",
  period: "PT1H",
  intervalLabel: "end",
  timeScale: "UTC",
  calendar: "proleptic_gregorian",
};

const of = (rest: Partial<FieldSpec>): FieldSpec => {
  const { range: _range, ...plain } = complete;
  return { ...plain, ...rest } as FieldSpec;
};
const inTime = (time: Partial<TemporalSupport>) => of({ time: { ...hourly, ...time } });

function chainOf(source: FieldSpec, target: FieldSpec): readonly Mediator[] {
  return checkFields(source, target, look, { allow: ["lossy", "assume"] }).mediators;
}

function applied(source: FieldSpec, target: FieldSpec, series: Series, options?: ApplyOptions) {
  return applyMediators(chainOf(source, target), series, options);
}

const one = (time: string, value: number | null = 1): Series => ({ times: [time], values: [value] });
const reasons = (result: { readonly notExecuted: readonly { readonly reason: string }[] }) =>
  result.notExecuted.map(({ reason }) => reason);

describe("applyMediators", () => {
  it("converts values with the zero point and uncertainties without", () => {
    const result = applied(of({ unit: "Cel" }), of({ unit: "[degF]" }), {
      times: ["a", "b", "c"],
      values: [0, null, 100],
      uncertainties: [1, null, 0.5],
    });
    expect(result.values[0]).toBeCloseTo(32, 12);
    expect(result.values[1]).toBeNull();
    expect(result.values[2]).toBeCloseTo(212, 12);
    expect(result.uncertainties?.[0]).toBeCloseTo(1.8, 14);
    expect([result.uncertainties?.[1], result.notExecuted, result.remarks]).toEqual([null, [], []]);
  });

  it("turns the sign in SI, and leaves extremes to others", () => {
    const side = (positive: string, unit: string, method: string) =>
      ({
        ...inTime({ method: method as "mean" }),
        unit,
        inlineProperty: {
          concept: "a:flux",
          quantityKind: "quantitykind:Velocity",
          valueType: "real",
          nature: "flux",
          positive,
        },
      }) as FieldSpec;
    const { property: _p, ...up } = side("up", "mm.s-1", "mean") as FieldSpec & { property?: string };
    const { property: _q, ...down } = side("down", "m.s-1", "mean") as FieldSpec & { property?: string };
    const result = applied(up, down, { ...one("2024-01-01T01:00:00Z", 5), uncertainties: [2] });
    expect([result.values[0], result.uncertainties?.[0]]).toEqual([-0.005, 0.002]);
    expect(Object.is(applied(up, down, one("2024-01-01T01:00:00Z", 0)).values[0], 0)).toBe(true);
    const extreme = (from: FieldSpec): FieldSpec => ({ ...from, time: { ...hourly, method: "maximum" } });
    const refused = applied(extreme(up), extreme(down), one("2024-01-01T01:00:00Z", 5));
    expect([reasons(refused), refused.values]).toEqual([["extreme"], [0.005]]);
  });

  it.each([
    ["UTC", "TAI", "2016-12-31T23:59:60Z", "2017-01-01T00:00:36"],
    ["TAI", "UTC", "2017-01-01T00:00:36", "2016-12-31T23:59:60Z"],
    ["UTC", "TT", "2020-06-01T00:00:00Z", "2020-06-01T00:01:09.184"],
    ["GPS", "UTC", "2020-06-01T00:00:18", "2020-06-01T00:00:00Z"],
  ] as const)("%s to %s: %s is %s", (from, into, time, expected) => {
    expect(applied(inTime({ timeScale: from }), inTime({ timeScale: into }), one(time)).times).toEqual([expected]);
  });

  it("keeps days across calendars, and refuses dates that the target lacks", () => {
    const [julian, gregorian] = [inTime({ calendar: "standard" }), inTime({ calendar: "proleptic_gregorian" })];
    expect(applied(julian, gregorian, one("1582-10-04")).times).toEqual(["1582-10-14"]);
    expect(applied(gregorian, julian, one("1582-10-15")).times).toEqual(["1582-10-15"]);
    const early = applied(gregorian, inTime({ calendar: "utc" }), one("1960-01-01T00:00:00Z"));
    expect([reasons(early), early.times]).toEqual([["unconvertedTime"], ["1960-01-01T00:00:00Z"]]);
  });

  it("says where leap seconds are not known yet and where the zone is not", () => {
    const [utc, tai] = [inTime({ timeScale: "UTC" }), inTime({ timeScale: "TAI" })];
    expect(applied(utc, tai, one("2199-01-01T00:00:00Z")).remarks.map(({ name }) => name)).toEqual([
      "leapSecondsUnknown",
    ]);
    expect(reasons(applied(utc, tai, one("2020-01-01T00:00:00")))).toEqual(["unconvertedTime"]);
  });

  it("does not reckon with scales that are measured", () => {
    const result = applied(
      inTime({ timeScale: "UT1" }),
      inTime({ timeScale: "UTC", intervalLabel: "start" }),
      one("2020-01-01T00:00:00"),
    );
    expect(reasons(result)).toEqual(["measuredScale", "blocked"]);
    expect(result.notExecuted.map(({ codes }) => codes)).toEqual([["CPL-040"], ["CPL-044"]]);
  });

  it.each([
    ["end", "start", "PT1H", "2024-03-01T00:00:00Z", "2024-02-29T23:00:00Z"],
    ["end", "middle", "PT1H", "2024-03-01T00:00Z", "2024-02-29T23:30Z"],
    ["start", "end", "P1M", "2024-01-01", "2024-02-01"],
    ["end", "start", "P1M", "2024-03-31T00:00:00Z", "2024-03-31T00:00:00Z"],
    ["end", "start", "P1M", "2024-03-29T00:00:00Z", "2024-02-29T00:00:00Z"],
  ] as const)("label %s to %s of %s: %s is %s", (from, into, period, time, expected) => {
    const result = applied(inTime({ intervalLabel: from, period }), inTime({ intervalLabel: into, period }), one(time));
    expect([result.times, reasons(result)]).toEqual([[expected], time === expected ? ["labelUnsure"] : []]);
  });

  it("shifts labels in calendars of their own", () => {
    const at = (intervalLabel: "start" | "end") => inTime({ calendar: "360_day", period: "P1D", intervalLabel });
    expect(applied(at("start"), at("end"), one("2024-02-30")).times).toEqual(["2024-03-01"]);
  });

  it("makes days of hours; what lacks an hour is missing", () => {
    const hours = Array.from({ length: 49 }, (_, i) => i + 1);
    const times = hours.map((h) => new Date(Date.UTC(2024, 1, 28, h)).toISOString().replace(".000", ""));
    const values = hours.map((h) => (h === 30 ? null : h));
    const result = applied(inTime({}), inTime({ period: "P1D", intervalLabel: "start" }), { times, values });
    expect(result.times).toEqual(["2024-02-28T00:00:00Z", "2024-02-29T00:00:00Z", "2024-03-01T00:00:00Z"]);
    expect(result.values).toEqual([300, null, null]);
    expect([result.notExecuted, result.remarks.map(({ name }) => name)]).toEqual([[], ["incomplete"]]);
  });

  it("makes years of months", () => {
    const months = Array.from({ length: 12 }, (_, m) => `2023-${String(m + 1).padStart(2, "0")}`);
    const at = (period: string) => inTime({ method: "maximum", period, intervalLabel: "start" });
    const result = applied(at("P1M"), at("P1Y"), { times: months, values: months.map((_, m) => m % 7) });
    expect([result.times, result.values]).toEqual([["2023-01"], [6]]);
  });

  it("does not guess where days of another zone or odd intervals begin", () => {
    const local = one("2024-01-01T01:00:00+09:00");
    expect(reasons(applied(inTime({}), inTime({ period: "P1D" }), local))).toEqual(["anchorUnknown"]);
    expect(reasons(applied(inTime({}), inTime({ period: "PT5H" }), one("2024-01-01T01:00:00Z")))).toEqual([
      "anchorUnknown",
    ]);
    const times = Array.from({ length: 5 }, (_, h) => `2024-01-01T0${h + 3}:00:00Z`);
    const anchored = applied(
      inTime({}),
      inTime({ period: "PT5H" }),
      { times, values: [1, 2, 3, 4, 5] },
      { anchor: "2024-01-01T02:00:00Z" },
    );
    expect([anchored.times, anchored.values]).toEqual([["2024-01-01T07:00:00Z"], [15]]);
  });

  it("refuses steps that do not nest, and times that are given twice", () => {
    const day = inTime({ period: "P1D" });
    expect(reasons(applied(inTime({}), day, one("2024-01-01T00:30:00Z")))).toEqual(["notNested"]);
    const twice = { times: ["2024-01-01T01:00:00Z", "2024-01-01T01:00:00Z"], values: [1, 2] };
    expect(reasons(applied(inTime({}), day, twice))).toEqual(["twice"]);
    expect(reasons(applied(inTime({}), day, one("2024-02-30T01:00:00Z")))).toEqual(["unreadableTime"]);
    expect(
      reasons(applied(inTime({ method: "mean" }), inTime({ method: "sum" }), one("2024-01-01T01:00:00Z"))),
    ).toEqual(["lossyTime"]);
  });

  it("aggregates uncertainties as the errors hang together", () => {
    const spread = (correlation: string | undefined, method: "mean" | "maximum" = "mean") => {
      const uncertainty = { kind: "standard", ...(correlation === undefined ? {} : { correlation }) };
      const source = { ...inTime({ method, period: "PT12H" }), uncertainty } as FieldSpec;
      const target = { ...inTime({ method, period: "P1D" }), uncertainty: { kind: "standard" } } as FieldSpec;
      const series = { times: ["2024-01-01T12:00:00Z", "2024-01-02T00:00:00Z"], values: [1, 3], uncertainties: [3, 4] };
      return applied(source, target, series);
    };
    expect(spread("independent").uncertainties?.[0]).toBeCloseTo(2.5, 14);
    expect(spread("full").uncertainties).toEqual([3.5]);
    expect([spread(undefined).uncertainties, spread(undefined).remarks[0]?.name]).toEqual([
      [null],
      "uncertaintyUnknown",
    ]);
    expect(spread("full", "maximum").remarks[0]?.name).toBe("uncertaintyOfExtreme");
  });

  it("leaves regridding and steps of operators to others, and goes on", () => {
    const grid = (id: string, unit: string) =>
      of({ unit, space: { ...complete.space, grid: { id } } as FieldSpec["space"] & object });
    const result = applied(
      grid("https://data.example.org/grid", "Cel"),
      grid("https://data.example.org/other", "K"),
      one("", 0),
    );
    expect([result.notExecuted.map(({ kind, reason }) => [kind, reason]), result.values]).toEqual([
      [["regrid", "described"]],
      [273.15],
    ]);
    const via = [operator(["unit"], { exact: true, id: "https://data.example.org/op/unit" })];
    const chain = checkFields(of({ unit: "Cel" }), of({ unit: "K" }), look, { via }).mediators;
    const left = applyMediators(chain, one("", 0));
    expect([reasons(left), left.values, left.notExecuted[0]?.message.en]).toEqual([
      ["operator", "operator"],
      [0],
      "An operator of the connection takes this step: https://data.example.org/op/unit.",
    ]);
  });

  it("never gives a NaN: what is no number, or leaves the range of numbers, is missing and counted", () => {
    const series = { times: ["", "", ""], values: [Number.NaN, 1e308, 2] };
    const result = applied(of({ unit: "kK" }), of({ unit: "mK" }), series);
    expect([result.values, result.remarks[0]?.message.en]).toEqual([
      [null, null, 2e6],
      "2 values were no finite numbers and count as missing.",
    ]);
  });

  it("throws on series whose parts differ in number", () => {
    expect(() => applyMediators([], { times: ["2024-01-01"], values: [] })).toThrow(/differ in number/);
  });
});
