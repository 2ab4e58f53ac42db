// SPDX-License-Identifier: Apache-2.0
import type { Finding } from "@jiku/model";
import { expect, it } from "vitest";
import { wholeFile } from "../src/edit/pieces.js";
import { fixDiff, fixHeading, leftLines } from "../src/report/fix-lines.js";
import { createStyle } from "../src/report/style.js";
import type { Plan } from "../src/run/plan.js";
import { badReport } from "./sample-reports.js";

const plan: Plan = {
  name: "a.city.json",
  origin: { kind: "bytes", bytes: Buffer.from("{}\n") },
  format: { kind: "foreign", adapter: "x", format: "x" },
};
const setting = { language: "en", style: createStyle(100, false), terminal: false, wanted: () => true } as const;
const [unit, interval] = badReport.findings as readonly [Finding, Finding];
const ring: Finding = {
  ...interval,
  code: "SP-05",
  rule: "space/ring-orientation",
  edit: [{ path: "/a", op: "remove" }],
};
const report = { ...badReport, findings: [unit, ring] };
const document = { plan, pieces: wholeFile(3), undone: [], before: { report }, after: { report } };

it("keeps apart what people decide and what an edit does not reach", () => {
  const text = leftLines(document, setting).join("\n");
  const [byHand = "", notHere = ""] = text.split("not fixable here");
  expect([byHand.includes("QU-02"), byHand.includes("SP-05")]).toEqual([true, false]);
  expect([notHere.includes("QU-02"), notHere.includes("SP-05")]).toEqual([false, true]);
});

it("tells only of the rules that were asked for", () => {
  expect(leftLines(document, { ...setting, wanted: (code) => code === "XX-1" })).toEqual([]);
});

it("has no difference without a change, and one heading a file", () => {
  expect(fixDiff(document, setting)).toEqual([]);
  const undone = [unit, ring, unit];
  expect(fixHeading({ ...document, undone }, "done", setting)).toBe(
    "✓ a.city.json   3 fixes · QU-02 ×2, SP-05 ×1 · done",
  );
});

it("cuts long lines around the difference on a terminal, and nowhere else", () => {
  const long = `{"a":"${"x".repeat(5000)}","b":1}`;
  const at = long.indexOf("1}");
  const changed = {
    ...document,
    plan: { ...plan, origin: { kind: "bytes", bytes: Buffer.from(long) } } as Plan,
    pieces: [
      { kind: "kept", from: 0, to: at },
      { kind: "new", bytes: Buffer.from("2") },
      { kind: "kept", from: at + 1, to: long.length },
    ] as const,
  };
  const onTerminal = fixDiff(changed, { ...setting, terminal: true });
  expect(Math.max(...onTerminal.map((line) => line.length))).toBeLessThan(410);
  expect(onTerminal.filter((line) => /^[-+]…x+","b":[12]}$/.test(line))).toHaveLength(2);
  expect(fixDiff(changed, setting)).toContain(`-${long}`);
});
