// SPDX-License-Identifier: Apache-2.0
import type { AnyResource } from "@jiku/model";
import { ISO_8601 } from "@jiku/spacetime";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { lookOf } from "../src/look-of.js";
import { readTimes } from "../src/time/time-spans.js";
import { timeTicks } from "../src/time/time-ticks.js";
import { rangeOf, timelinePicture } from "../src/time/timeline-picture.js";
import { MOST_ROWS, timelineRows } from "../src/time/timeline-rows.js";
import { timelineView } from "../src/time/timeline-view.js";
import { textOf } from "./markup.js";

const resource = (name: string, more: object) =>
  ({ id: `https://data.example.org/${name}`, type: "Observation", ...more }) as unknown as AnyResource;
const read = (...resources: readonly AnyResource[]) => readTimes(resources, lookOf(resources).resolve);

describe("times", () => {
  it("have five roles, instants and intervals, open and unknown ends", () => {
    const { records } = read(
      resource("a", {
        phenomenonTime: { start: "2026-09-12T00:00:00Z", end: "2026-09-12T01:00:00Z" },
        resultTime: "2026-09-12T01:00:05Z",
        validTime: { start: "2026-09-12T01:00:00Z", end: ".." },
        referenceTime: "2026-09-11T18:00:00Z",
        recordedFrom: "2026-09-12T02:00:00Z",
      }),
      resource("b", { phenomenonTime: { start: "2026-09-12T00:00:00Z" } }),
    );
    expect(records[0]?.spans.map(({ role, instant, end }) => [role, instant, end === "open"])).toEqual([
      ["phenomenon", false, false],
      ["valid", false, true],
      ["result", true, false],
      ["reference", true, false],
      ["recorded", false, true],
    ]);
    expect(records[1]?.spans[0]?.end).toBe("unknown");
  });

  it("of other calendars and numbers have lines of their own; civil ones share one", () => {
    const system = (name: string, more: object) =>
      resource(name, { type: "ReferenceSystem", kind: "temporal", ...more });
    const noleap = system("noleap", { calendar: "noleap", timeScale: "model" });
    const julian = system("julian", { calendar: "julian", timeScale: "UTC" });
    const age = system("age", { unit: "Ma", timeScale: "geologic" });
    const { records, unplaced } = read(
      noleap,
      julian,
      age,
      resource("a", { phenomenonTime: { at: "2026-01-01" } }),
      resource("b", { phenomenonTime: { at: "2026-02-28", trs: noleap.id } }),
      resource("c", { phenomenonTime: { at: "1500-02-29", trs: julian.id } }),
      resource("d", { phenomenonTime: { at: "66", trs: age.id } }),
      resource("e", { phenomenonTime: { at: "2026-01-01", trs: "https://data.example.org/nowhere" } }),
    );
    expect(records.map(({ line }) => line.key === "civil")).toEqual([true, false, true, false]);
    expect(new Set(records.map(({ line }) => line.key)).size).toBe(3);
    expect(unplaced.map(({ why }) => why)).toEqual(["noSystem"]);
  });

  it("without zone are counted, and a bare year is as long as it is written", () => {
    const { records, zoneless } = read(
      resource("a", { phenomenonTime: { at: "2024" }, resultTime: "2024-01-01T00:00:00" }),
    );
    const [year] = records[0]?.spans ?? [];
    expect(((year?.end as number) - (year?.start as number)) / 86400).toBe(366);
    expect(zoneless).toBe(1);
  });
});

describe("rows", () => {
  const hours = (count: number) =>
    Array.from({ length: count }, (_, at) => {
      const start = `2026-09-${String(1 + Math.floor(at / 24)).padStart(2, "0")}T${String(at % 24).padStart(2, "0")}:00:00Z`;
      return resource(`o${at}`, {
        observedProperty: "https://data.example.org/rain",
        phenomenonTime: { start, end: start.replace(":00:00Z", ":30:00Z") },
      });
    });

  it("are folded with counts when there are many, and gaps stay gaps", () => {
    const few = timelineRows(read(...hours(MOST_ROWS)).records);
    expect([few[0]?.rows.length, few[0]?.folded]).toEqual([MOST_ROWS, false]);
    const [many] = timelineRows(read(...hours(40)).records);
    expect([many?.rows.map(({ name }) => name.en), many?.folded]).toEqual([["Observation rain ×40"], true]);
    const range = many && rangeOf(many);
    const picture = many && range && timelinePicture(many, range, false);
    expect(picture?.rows[0]?.spans.length).toBe(40);
    const resources = hours(40);
    expect(textOf(timelineView(resources, lookOf(resources)))).toMatch(/40 records are gathered into 1 rows.*\b39\b/s);
  });
});

describe("ticks", () => {
  it("lie inside, in order, are told apart, and are not too many", () => {
    const line = { form: "date" as const, system: ISO_8601 };
    const base = 2461000 * 86400;
    fc.assert(
      fc.property(
        fc.integer({ min: -3, max: 16 }),
        fc.integer({ min: 1, max: 9 }),
        fc.integer({ min: -1e6, max: 1e6 }),
        (power, digit, shift) => {
          const [low, high] = [base + shift * 86400, base + shift * 86400 + digit * 10 ** power];
          const ticks = timeTicks(line, low, high, 12);
          const values = ticks.map(({ value }) => value);
          expect(values.every((value) => value >= low && value <= high)).toBe(true);
          expect(values).toEqual([...values].sort((a, b) => a - b));
          expect(ticks.length).toBeLessThanOrEqual(14);
          const labels = ticks.map(({ label, second = "" }) => `${label}${second}`);
          expect(power < 0 || new Set(labels).size > labels.length / 3).toBe(true);
        },
      ),
      { numRuns: 200 },
    );
  });

  it("are round units of clock and calendar", () => {
    const line = { form: "date" as const, system: ISO_8601 };
    const day = 2461296 * 86400;
    expect(timeTicks(line, day, day + 7200, 6).map(({ label }) => label)).toEqual([
      "00:00",
      "00:30",
      "01:00",
      "01:30",
      "02:00",
    ]);
    const years = timeTicks(line, day, day + 40 * 365.25 * 86400, 6).map(({ label }) => label);
    expect(years.every((label) => /^20\d0$/.test(label))).toBe(true);
  });
});
