// SPDX-License-Identifier: Apache-2.0
import type { AnyResource, Finding } from "@jiku/model";
import type { DocumentReport } from "@jiku/validate";
import { PICTURED_RESOURCES } from "../../options/options.js";
import type { Judged } from "../../run/plan.js";
import type { Survey } from "../../survey/survey.js";
import { redactFinding } from "../redact.js";
import { createAdder, type Totals } from "../totals.js";

/** One line of the table of files. */
export interface FileLine extends Pick<DocumentReport, "path" | "format" | "profile" | "summary"> {
  readonly resources: number;
}

/** Everything that the page tells. */
export interface PageFacts {
  readonly totals: Totals;
  readonly files: readonly FileLine[];
  /** Files beyond the table. */
  readonly more: number;
  readonly findings: readonly Finding[];
  readonly resources: readonly AnyResource[];
  /** Resources that are in no picture. */
  readonly omitted: number;
  readonly redacted: boolean;
}

const MOST_FINDINGS = 5000;
const MOST_FILES = 300;

export interface FactCollector {
  add(judged: Judged): void;
  facts(): PageFacts;
}

/** Gathers results for the page, up to a bound. With `redacted` no value of the data is kept, and so no resource. */
export function collectFacts(redacted: boolean): FactCollector {
  const adder = createAdder();
  const files: FileLine[] = [];
  const findings: Finding[] = [];
  const resources: AnyResource[] = [];
  // Files that are judged as one set share a survey.
  const seen = new Set<Survey>();
  let [all, count] = [0, 0];
  return {
    add(judged) {
      const { report, survey, listedOnly } = judged;
      adder.add(judged);
      if (listedOnly === true) return;
      count += 1;
      const own = Object.values(report.resources).reduce((sum, number) => sum + number, 0);
      all += own;
      const { path, format, profile, summary } = report;
      if (files.length < MOST_FILES) files.push({ path, format, profile, summary, resources: own });
      for (const finding of report.findings.slice(0, MOST_FINDINGS - findings.length))
        findings.push(located(redacted ? redactFinding(finding) : finding, path));
      if (survey?.kept === undefined || seen.has(survey) || redacted) return;
      seen.add(survey);
      for (const resource of survey.kept.resources) if (resources.length < PICTURED_RESOURCES) resources.push(resource);
    },
    facts: () => ({
      totals: adder.totals(),
      files,
      more: count - files.length,
      findings,
      resources,
      omitted: Math.max(0, all - resources.length),
      redacted,
    }),
  };
}

function located(finding: Finding, path: string): Finding {
  const { location } = finding;
  return location.file === undefined ? { ...finding, location: { ...location, file: path } } : finding;
}
