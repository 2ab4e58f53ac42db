// SPDX-License-Identifier: Apache-2.0
import { describe, expect, it } from "vitest";
import { createReport, faultEvent, isFault, type ManifestFinding } from "../src/index.js";

const OWN: readonly ManifestFinding[] = [
  {
    code: "XX-001",
    rule: "x/one",
    severity: "warning",
    text: { en: "The value {value} is odd.", ja: "値{value}がおかしい。" },
    fix: { en: "Correct it.", ja: "直す。" },
  },
];
const AT = { kind: "json", pointer: "/a", line: 2, column: 3 } as const;

describe("a report", () => {
  it("words the findings of the format, of all adapters and of an area, and names the file", () => {
    const report = createReport(OWN, "a.json");
    const events = [
      report.own("XX-001", { value: 3 }, AT),
      report.shared("AD-122", {}, AT, { resource: "urn:x:1" }),
      report.area("QU-15", {}, AT, { case: "spec", severity: "info" }),
    ];
    const findings = events.map((event) => (event.kind === "finding" ? event.finding : undefined));
    expect(findings.map((finding) => [finding?.code, finding?.rule, finding?.severity])).toEqual([
      ["XX-001", "x/one", "warning"],
      ["AD-122", "adapter/nothing-to-read", "error"],
      ["QU-15", "quantity/unit-declared", "info"],
    ]);
    expect(findings[0]?.message).toEqual({ en: "The value 3 is odd.", ja: "値3がおかしい。" });
    expect(findings[1]).toMatchObject({ path: "/a", resource: "urn:x:1" });
    expect(findings.map((finding) => finding?.location)).toEqual(
      Array(3).fill({ file: "a.json", line: 2, column: 3, native: AT }),
    );
    expect(report.errors).toBe(1);
  });

  it("takes another file, and line and column for a place that has none", () => {
    const event = createReport(OWN, "a.csv").own(
      "XX-001",
      { value: 1 },
      { kind: "table", column: 2 },
      {
        file: "a.json",
        at: { line: 7 },
      },
    );
    expect(event.kind === "finding" && event.finding.location).toEqual({
      file: "a.json",
      line: 7,
      native: { kind: "table", column: 2 },
    });
  });

  it("shares its tally, and counts what another report has made", () => {
    const tally = { errors: 0 };
    const [one, two] = [createReport(OWN, "a", tally), createReport(OWN, "b", tally)];
    const event = one.shared("AD-103", {}, AT);
    expect([one.errors, two.errors]).toEqual([1, 1]);
    const third = createReport(OWN, "c");
    expect(third.take(event)).toBe(event);
    expect([third.errors, tally.errors]).toEqual([1, 1]);
  });

  it("refuses codes that nobody has words for", () => {
    const report = createReport(OWN, "a");
    expect(() => report.own("XX-002", {}, AT)).toThrow("the manifest has no texts for XX-002");
    expect(() => report.area("ZZ-99", {}, AT)).toThrow("the catalogue has no ZZ-99");
  });
});

describe("a fault", () => {
  it("becomes a shared finding with its wording and severity", () => {
    const fault = { code: "AD-114", values: { offset: 0 }, at: AT, case: "mark", severity: "warning" } as const;
    const event = faultEvent(fault, createReport(OWN, "a"));
    expect(event.kind === "finding" && [event.finding.code, event.finding.severity]).toEqual(["AD-114", "warning"]);
  });

  it("is told from other things that are thrown", () => {
    expect(isFault({ code: "AD-102", values: {}, at: AT })).toBe(true);
    for (const other of [
      undefined,
      null,
      "AD-102",
      {},
      new Error("x"),
      Object.assign(new Error("x"), { code: 1, at: 2 }),
    ])
      expect(isFault(other)).toBe(false);
  });
});
