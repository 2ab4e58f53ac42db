// SPDX-License-Identifier: Apache-2.0
import { describe, expect, test } from "vitest";
import { spelledOut } from "../src/ir/query-forms.js";

/** The regular expression of a form, as a query engine would run it. */
function formOf(name: string): RegExp {
  const [, pattern = ""] = /^REGEX\(\?x, "(.*)"\)$/.exec(spelledOut(`${name}(?x)`)) ?? [];
  return new RegExp(pattern);
}

function exists(year: number, month: number, day: number): boolean {
  const date = new Date(Date.UTC(2000, month - 1, day));
  date.setUTCFullYear(year, month - 1, day);
  return month >= 1 && month <= 12 && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}

function pad(n: number, width = 2): string {
  return String(n).padStart(width, "0");
}

describe("forms of positions", () => {
  test("a date is one exactly when the Gregorian calendar has it", () => {
    const [date, gregorian] = [formOf("IS_DATE"), formOf("IS_GREGORIAN")];
    const wrong: string[] = [];
    for (const year of [0, 4, 100, 400, 1582, 1700, 1900, 1999, 2000, 2001, 2004, 2023, 2024, 2100, 2400, 9999])
      for (let month = 0; month <= 13; month += 1)
        for (let day = 0; day <= 32; day += 1) {
          const text = `${pad(year, 4)}-${pad(month)}-${pad(day)}`;
          const is = exists(year, month, day);
          if (date.test(text) !== is || gregorian.test(text) !== is || gregorian.test(`+01${text}T00:00`) !== is)
            wrong.push(text);
        }
    expect(wrong).toEqual([]);
  });

  test("positions of the grammar are told from other texts", () => {
    const position = formOf("IS_POSITION");
    const good = [
      "2024",
      "-0044",
      "+012345",
      "2024-02",
      "2024-02-30",
      "2024-02-01T23:59",
      "2024-02-01T23:59:60.5+09:00",
    ];
    const bad = [
      "24",
      "+2024",
      "2024-2",
      "2024-02-01T24:00",
      "2024-02-01 10:00",
      "2024-02-01T10",
      "..",
      "12.5",
      "2024-02-01Z",
    ];
    expect(good.filter((text) => !position.test(text))).toEqual([]);
    expect(bad.filter((text) => position.test(text))).toEqual([]);
  });

  test("an instant has a zone and a second that xsd:dateTime reads", () => {
    const instant = formOf("IS_DATETIME");
    expect(instant.test("2024-02-29T10:00:00.25Z")).toBe(true);
    expect(instant.test("2024-02-29T10:00:00-05:00")).toBe(true);
    for (const text of ["2024-02-29T10:00:00", "2023-02-29T10:00:00Z", "2024-02-29T10:00Z", "2016-12-31T23:59:60Z"])
      expect(instant.test(text), text).toBe(false);
  });

  test("an order names both of its ends and nothing of the form is left", () => {
    const query = spelledOut("FILTER(BEFORE(?end, ?start))");
    expect(query).toContain("STR(?end) < STR(?start)");
    expect(query).toContain("xsd:dateTime(?end) < xsd:dateTime(?start)");
    expect(query).not.toContain("BEFORE");
  });
});

describe("forms of durations", () => {
  /** Seconds by the patterns of the form, each as a query engine would use it. */
  function secondsOf(text: string): number {
    const parts = spelledOut("SECONDS(?x)").matchAll(/REPLACE\(STR\(\?x\), "([^"]+)", "([^"]+)"\)\), 0\) \* (\d+)/g);
    return [...parts].reduce((sum, [, pattern = "", group = "", factor]) => {
      const number = Number(text.replace(new RegExp(pattern), group));
      return sum + (Number.isNaN(number) ? 0 : number) * Number(factor);
    }, 0);
  }

  test.each([
    ["PT10M", 600],
    ["PT1H30M", 5400],
    ["PT1H0.5S", 3600.5],
    ["P2W", 1209600],
    ["P1DT2H3M4S", 93784],
    ["P3D", 259200],
    ["PT45S", 45],
  ])("%s has %d seconds", (text, seconds) => {
    const [, pattern = ""] = /^REGEX\(STR\(\?x\), "(.*)"\)$/.exec(spelledOut("IS_TIMED(?x)")) ?? [];
    expect(new RegExp(pattern).test(text)).toBe(true);
    expect(secondsOf(text)).toBe(seconds);
  });

  test("years and months have no fixed length", () => {
    const [, pattern = ""] = /^REGEX\(STR\(\?x\), "(.*)"\)$/.exec(spelledOut("IS_TIMED(?x)")) ?? [];
    for (const text of ["P1Y", "P1M", "P1Y2M3DT4H", "P1M1D"]) expect(new RegExp(pattern).test(text), text).toBe(false);
  });
});

describe("forms of connections and policies", () => {
  test("an end of a connection is a component, its model and a port of it", () => {
    const query = spelledOut("$this jk:connection ?link . SOURCE(?link, ?part, ?model, ?port)");
    for (const piece of ["?link jk:from ?link_from", "?part jk:name ?part_name", "?model jk:modelPort ?port"])
      expect(query).toContain(piece);
    expect(query).not.toContain("SOURCE");
    expect(spelledOut("TARGET(?link, ?part, ?model, ?port)")).toContain("?link jk:to ?link_to");
  });

  test("a part is named by the rule or, where that is silent, by its policy; what names none is about all", () => {
    const named = spelledOut('NAMES_PART(?rule, $this, "weights")');
    expect(named).toContain('?rule jk:modelPart "weights"');
    expect(named).toContain('$this jk:modelPart "weights"');
    expect(spelledOut("COVERS_PART(?rule, ?policy, ?part)")).toContain("NOT EXISTS { ?policy jk:modelPart ?any }");
    expect(spelledOut("MEET_PARTS(?a, ?own, ?b, ?other)")).toContain(
      "?own jk:modelPart ?part . ?other jk:modelPart ?part",
    );
  });

  test("text that is no form stays as it is", () => {
    const query = 'FILTER(CONCAT(?a, "SOURCE(x)") = STR(?b))';
    expect(spelledOut(query)).toBe(query);
  });
});
