// SPDX-License-Identifier: Apache-2.0
import type { DocumentReport } from "@jiku/validate";
import { widthOf } from "@jiku/views/text";
import { describe, expect, it } from "vitest";
import type { Language } from "../src/language/language.js";
import {
  INPUT_DEFAULTS,
  type InputOptions,
  JUDGE_DEFAULTS,
  type JudgeOptions,
  type OutputOptions,
} from "../src/options/options.js";
import { createStyle } from "../src/report/style.js";
import { createTextReport } from "../src/report/text.js";
import { badReport, goodReport, listedReport } from "./sample-reports.js";

const INPUT: InputOptions = { ...INPUT_DEFAULTS, followSymlinks: false };
const JUDGE: JudgeOptions = { ...JUDGE_DEFAULTS, together: false, declared: {}, surveyLimit: 0 };
const PLAIN: OutputOptions = {
  format: "text",
  language: "en",
  failOn: "error",
  quiet: false,
  verbose: false,
  notChecked: false,
  explain: false,
  redact: false,
};

function screen(
  reports: readonly DocumentReport[],
  width: number,
  options: Partial<OutputOptions> = {},
  coloured = false,
): string {
  let text = "\n";
  const setting = { style: createStyle(width, coloured), terminal: false, root: undefined };
  const reporter = createTextReport({ input: INPUT, judge: JUDGE, output: { ...PLAIN, ...options } }, setting, {
    write: (part) => {
      text += part;
    },
  });
  for (const report of reports) reporter.add({ report, ...(report === listedReport ? { listedOnly: true } : {}) });
  const errors = reports.some((report) => report.summary.errors > 0);
  reporter.finish({ exitCode: errors ? 1 : 0, seconds: 2.94, peakMemory: 84e6 });
  return text;
}

describe("screens", () => {
  for (const width of [80, 120]) {
    for (const language of ["en", "ja", "both"] satisfies Language[]) {
      it(`of a bad file at ${width} columns, ${language}`, () => {
        const text = screen([badReport], width, { language });
        expect(text).toMatchSnapshot();
        for (const line of text.split("\n")) expect(widthOf(line), line).toBeLessThanOrEqual(width);
      });
    }
    for (const language of ["en", "ja"] satisfies Language[]) {
      it(`of a good file and one that is none at ${width} columns, ${language}`, () => {
        expect(screen([goodReport, listedReport], width, { language })).toMatchSnapshot();
      });
    }
  }
});

describe("a screen", () => {
  it("opens every place as file:line:column", () => {
    for (const width of [80, 120]) {
      const text = screen([badReport], width);
      for (const place of ["14:118", "14:201", "77:1", "90:44"])
        expect(text).toMatch(new RegExp(`^gauges\\.ndjson:${place} `, "m"));
    }
  });

  it("folds repeats after three", () => {
    const lines = screen([badReport], 120).split("\n");
    expect(lines.filter((line) => /^gauges.*QU-02/.test(line))).toHaveLength(3);
    expect(lines.find((line) => line.includes("…") && line.includes("QU-02"))).toContain(
      "×1,204 more, first at gauges.ndjson:102:118",
    );
    expect(screen([badReport], 120, { verbose: true })).toContain("gauges.ndjson:102:118  error");
  });

  it("lets no data steer the terminal, and colours by its own signs alone", () => {
    expect(screen([badReport], 120)).not.toContain("\u001b");
    expect(screen([badReport], 120)).toContain("declared.\\u{1b}[31m");
    const coloured = screen([badReport], 120, {}, true);
    expect(coloured).toContain("\u001b[31merror");
    expect(coloured.replaceAll(/\u001b\[\d+m/g, "")).toBe(screen([badReport], 120));
  });

  it("shows only what fails when quiet, by the severity that fails", () => {
    const quiet = screen([badReport, goodReport], 120, { quiet: true });
    expect(quiet).toContain("TM-01");
    expect(quiet).not.toContain("SP-19");
    expect(quiet).not.toContain("checked");
    expect(screen([badReport], 120, { quiet: true, failOn: "warning" })).toContain("SP-19");
  });

  it("tells time and memory only when verbose or on a terminal", () => {
    expect(screen([goodReport], 120)).not.toMatch(/2\.9 s|MB/);
    expect(screen([goodReport], 120, { verbose: true })).toContain("2.9 s · peak memory 84 MB");
  });

  it("lists everything that was not checked when asked for", () => {
    expect(screen([badReport], 120)).toContain("asset-4, and 1 more: The asset was not opened.");
    expect(screen([badReport], 120, { notChecked: true })).toContain("asset-4, asset-5: The asset was not opened.");
  });

  it("explains each rule when asked for", () => {
    expect(screen([badReport], 120, { explain: true })).toMatch(/TM-01 {2}\S[\s\S]*OWL-Time/);
  });

  it("hides values when asked for", () => {
    const text = screen([badReport], 120, { redact: true });
    expect(text).not.toContain("mbar");
    expect(text).not.toContain("2026-09-03");
  });
});
