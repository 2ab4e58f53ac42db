// SPDX-License-Identifier: Apache-2.0
import type { Finding } from "@jiku/model";
import type { DocumentReport } from "@jiku/validate";
import { countCodes } from "../run/ready-report.js";

/** Codes of what stands in the way of reading; `jiku validate` judges the rest. */
const OF_READING = /^(?:AD-|schema\/|ID-01$|ID-10$|ID-11$)/;
/** Codes of the areas: two or three capitals and two digits. Those of a format have three digits. */
const OF_AREAS = /^[A-Z]{2,3}-\d{2}$/;

/** The report of a reading: text, structure, identity, names, and what the adapter said. */
export function withoutRules(report: DocumentReport): DocumentReport {
  const kept = ({ code }: { readonly code: string }) => OF_READING.test(code) || !OF_AREAS.test(code);
  const counts = report.counts.filter(kept);
  return { ...report, findings: report.findings.filter(kept), counts, summary: summaryOf(counts) };
}

/** The report with findings added to it. */
export function withFindings(report: DocumentReport, findings: readonly Finding[]): DocumentReport {
  if (findings.length === 0) return report;
  const counts = [...report.counts, ...countCodes(findings)];
  return { ...report, findings: [...report.findings, ...findings], counts, summary: summaryOf(counts) };
}

function summaryOf(counts: DocumentReport["counts"]): DocumentReport["summary"] {
  const number = (severity: Finding["severity"]) =>
    counts.filter((count) => count.severity === severity).reduce((sum, { count }) => sum + count, 0);
  return { errors: number("error"), warnings: number("warning"), infos: number("info") };
}
