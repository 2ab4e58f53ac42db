// SPDX-License-Identifier: Apache-2.0
import type { Finding } from "@jiku/model";
import { expect, it } from "vitest";
import { foldFindings } from "../src/report/fold.js";

function finding(code: string, line: number): Finding {
  const text = { en: code, ja: code };
  return {
    rule: `time/${code.toLowerCase()}`,
    code,
    severity: "error",
    path: "",
    location: { line },
    message: text,
    fix: text,
    related: [],
  };
}

it("shows the first three of a code and counts the rest, most frequent first", () => {
  const findings = [1, 2, 3, 4, 5].flatMap((line) => [finding("TM-01", line), finding("QU-02", line)]);
  const counts = [
    { code: "TM-01", rule: "time/tm-01", severity: "error", count: 5 },
    { code: "QU-02", rule: "time/qu-02", severity: "error", count: 1207 },
  ] as const;
  const { shown, folded } = foldFindings(findings, counts, 3);
  expect(shown.map((f) => `${f.code}:${f.location.line}`)).toEqual([
    "TM-01:1",
    "QU-02:1",
    "TM-01:2",
    "QU-02:2",
    "TM-01:3",
    "QU-02:3",
  ]);
  expect(folded.map(({ code, count, first }) => [code, count, first?.location.line])).toEqual([
    ["QU-02", 1204, 4],
    ["TM-01", 2, 4],
  ]);
});

it("counts codes of which none was kept", () => {
  const counts = [{ code: "TM-01", rule: "time/tm-01", severity: "error", count: 7 }] as const;
  expect(foldFindings([], counts, 3)).toEqual({ shown: [], folded: [{ ...counts[0], count: 7 }] });
});

it("folds nothing when all is asked for", () => {
  const findings = [1, 2, 3, 4].map((line) => finding("TM-01", line));
  const counts = [{ code: "TM-01", rule: "time/tm-01", severity: "error", count: 4 }] as const;
  expect(foldFindings(findings, counts, Number.POSITIVE_INFINITY)).toEqual({ shown: findings, folded: [] });
});
