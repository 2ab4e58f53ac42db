// SPDX-License-Identifier: Apache-2.0
import type { FieldSpec, TemporalSupport } from "@jiku/model";
import { readPosition, temporalSystem } from "@jiku/spacetime";
import { parseUnit } from "@jiku/units";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { applyMediators, checkFields, type Series } from "../../src/index.js";
import { complete, look } from "../facets/vectors.js";

const { range: _range, ...plain } = complete;
const of = (rest: object) => ({ ...plain, ...rest }) as FieldSpec;
const time: TemporalSupport = {
  kind: "interval",
  method: "sum",
  period: "PT1H",
  intervalLabel: "end",
  timeScale: "UTC",
  calendar: "proleptic_gregorian",
};

function apply(source: FieldSpec, target: FieldSpec, series: Series) {
  return applyMediators(checkFields(source, target, look, { allow: ["lossy"] }).mediators, series);
}

/** Distance to the next double. */
function ulp(x: number): number {
  const [view, size] = [new DataView(new ArrayBuffer(8)), Math.max(Math.abs(x), Number.MIN_VALUE)];
  view.setFloat64(0, size);
  view.setBigUint64(0, view.getBigUint64(0) + 1n);
  return view.getFloat64(0) - size;
}

/** Numbers so small that the next unit has no digits for them are left out. */
const number = fc.double({ noNaN: true, min: -1e12, max: 1e12 }).map((x) => (Math.abs(x) < 1e-290 ? 0 : x));
const value = fc.option(number, { nil: null });
const TEMPERATURES = ["K", "Cel", "[degF]", "[degRe]", "mK"];

/** The largest number that a conversion passes through; what is lost to a zero point is lost to its size. */
function sizeIn(x: number, unit: string, other: string): number {
  const [a, b] = [parseUnit(unit), parseUnit(other)];
  const offsets = [a, b].map((one) => Math.abs(one?.offset ?? 0) / (a?.factor ?? 1));
  return Math.max(Math.abs(x), ...offsets);
}

describe("applyMediators", () => {
  it("takes units there and back within 4 units in the last place", () => {
    const unit = fc.constantFrom(...TEMPERATURES);
    fc.assert(
      fc.property(unit, unit, fc.array(value), (a, b, values) => {
        const series = { times: values.map(() => ""), values };
        const there = apply(of({ unit: a }), of({ unit: b }), series);
        const back = apply(of({ unit: b }), of({ unit: a }), there);
        expect([there.notExecuted, back.notExecuted]).toEqual([[], []]);
        for (const [i, before] of values.entries()) {
          const after = back.values[i];
          if (before === null) expect(after).toBeNull();
          else expect(Math.abs((after as number) - before)).toBeLessThanOrEqual(4 * ulp(sizeIn(before, a, b)));
        }
      }),
    );
  });

  it("leaves a series as it is when nothing has to be done", () => {
    fc.assert(
      fc.property(fc.array(value), (values) => {
        const series = { times: values.map((_, i) => String(i)), values, uncertainties: values };
        expect(applyMediators([], series)).toEqual({ ...series, notExecuted: [], remarks: [] });
      }),
    );
  });

  const START = Date.UTC(2024, 1, 27);
  const hours = fc.tuple(
    fc.array(fc.option(fc.integer({ min: -1000, max: 1000 }), { nil: null, freq: 40 }), { maxLength: 120 }),
    fc.integer({ min: 0, max: 30 }),
  );
  const stamp = (hour: number) => new Date(START + hour * 3600_000).toISOString().replace(".000Z", "Z");
  const label = fc.constantFrom("start" as const, "middle" as const, "end" as const);

  it("nests: days out of hours are days out of 3 hours out of hours", () => {
    const method = fc.constantFrom("sum" as const, "maximum" as const, "minimum" as const);
    fc.assert(
      fc.property(hours, method, label, label, label, ([values, shift], how, a, b, c) => {
        const at = (period: string, intervalLabel: typeof a) =>
          of({ time: { ...time, method: how, period, intervalLabel } });
        const [hour, three, day] = [at("PT1H", a), at("PT3H", b), at("P1D", c)];
        const halves = { start: 0, middle: 0.5, end: 1 }[a];
        const series = { times: values.map((_, i) => stamp(i + shift + halves)), values };
        const direct = apply(hour, day, series);
        const stepwise = apply(three, day, apply(hour, three, series));
        expect(direct.notExecuted).toEqual([]);
        expect([stepwise.times, stepwise.values]).toEqual([direct.times, direct.values]);
      }),
    );
  });

  it("shifts labels there and back", () => {
    const calendar = fc.constantFrom(
      "proleptic_gregorian" as const,
      "360_day" as const,
      "noleap" as const,
      "utc" as const,
    );
    const period = fc.constantFrom("PT1S", "PT10M", "PT1H", "P1D", "P1M", "P1Y", "PT0.5S");
    const date = fc.record({
      y: fc.integer({ min: 1972, max: 2020 }),
      m: fc.integer({ min: 1, max: 12 }),
      d: fc.integer({ min: 1, max: 28 }),
      s: fc.constantFrom("", "T00:00Z", "T07:10:11Z", "T23:59:59.25Z", "T12:00:00+09:00"),
    });
    const pad = (n: number) => String(n).padStart(2, "0");
    let shifted = 0;
    fc.assert(
      fc.property(calendar, period, label, label, fc.array(date), (name, length, a, b, dates) => {
        const at = (intervalLabel: typeof a) =>
          of({ time: { ...time, calendar: name, period: length, intervalLabel } });
        const times = dates.map(({ y, m, d, s }) => `${y}-${pad(m)}-${pad(d)}${s}`);
        const series = { times, values: times.map((_, i) => i) };
        const there = apply(at(a), at(b), series);
        const back = apply(at(b), at(a), there);
        if (there.notExecuted.length > 0) {
          expect(there.times).toEqual(times);
          return;
        }
        if (a !== b && times.length > 0) shifted += 1;
        expect([back.notExecuted, back.values]).toEqual([[], series.values]);
        const system = temporalSystem({
          id: "a:b",
          type: "ReferenceSystem",
          kind: "temporal",
          calendar: name,
          timeScale: "UTC",
        });
        const instants = (texts: readonly string[]) =>
          texts.map((text) => {
            const read = system && readPosition(text, system);
            return read?.kind === "date" ? [read.day, read.second, Number(`0.${read.fraction}`)] : text;
          });
        expect(instants(back.times)).toEqual(instants(times));
      }),
    );
    expect(shifted).toBeGreaterThan(20);
  });

  it("takes time scales there and back", () => {
    const scale = fc.constantFrom("UTC" as const, "TAI" as const, "TT" as const, "GPS" as const);
    const second = fc.integer({ min: Date.UTC(1973, 0, 1) / 1000, max: Date.UTC(2024, 0, 1) / 1000 });
    fc.assert(
      fc.property(scale, scale, fc.array(second), (a, b, seconds) => {
        const at = (timeScale: typeof a) => of({ time: { ...time, timeScale } });
        const zone = a === "UTC" ? "Z" : "";
        const times = seconds.map((s) => new Date(s * 1000).toISOString().replace(".000Z", zone));
        const there = apply(at(a), at(b), { times, values: times.map(() => 0) });
        expect(apply(at(b), at(a), there).times).toEqual(times);
      }),
    );
  });
});
