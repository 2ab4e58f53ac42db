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
