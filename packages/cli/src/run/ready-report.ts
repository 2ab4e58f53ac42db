// SPDX-License-Identifier: Apache-2.0
import type { Finding, NotChecked, ProfileName } from "@jiku/model";
import type { CodeCount, DocumentReport } from "@jiku/validate";
import type { ReadingFault } from "./catalogue-finding.js";

/** The report of an input that never came to be validated: what stood in the way, or why it was only listed. */
export async function readyReport(
  path: string,
  profile: ProfileName,
  faults: readonly ReadingFault[],
  notChecked: readonly NotChecked[] = [],
  format = "unknown",
): Promise<DocumentReport> {
  const { catalogueFinding } = await import("./catalogue-finding.js");
  const findings = faults.flatMap((fault) => catalogueFinding(fault, path, profile));
  return reportOfFindings(path, profile, findings, notChecked, format);
}

/** A report that holds these findings and no resources. */
export function reportOfFindings(
  path: string,
  profile: ProfileName,
  findings: readonly Finding[],
  notChecked: readonly NotChecked[],
  format: string,
): DocumentReport {
  const number = (severity: Finding["severity"]) => findings.filter((finding) => finding.severity === severity).length;
  return {
    path,
    format,
    profile,
    resources: {},
    findings,
    counts: countCodes(findings),
    summary: { errors: number("error"), warnings: number("warning"), infos: number("info") },
    checked: { structure: 0, sound: 0, rules: 0, rulesInAll: 0, references: 0, outside: 0 },
    notChecked,
  };
}

/** How often each code stands in findings, in the order of their first. */
export function countCodes(findings: readonly Finding[]): readonly CodeCount[] {
  const counts = new Map<string, CodeCount>();
  for (const { code, rule, severity } of findings) {
    counts.set(code, { code, rule, severity, count: (counts.get(code)?.count ?? 0) + 1 });
  }
  return [...counts.values()];
}
