// SPDX-License-Identifier: Apache-2.0
import { escapeJson } from "@jiku/views/text";
import { findingEntry } from "../../report/file-entry.js";
import type { CoupleResult } from "../couple-result.js";

/** The answer as JSON; the form of `schemas/couple.schema.json`. */
export function jsonReport({ verdict, connections, findings, reported }: CoupleResult): string {
  const fileOf = (finding: CoupleResult["findings"][number]) =>
    reported.find((one) => one.findings.includes(finding))?.file ?? "";
  const report = { verdict, connections, findings: findings.map((finding) => findingEntry(finding, fileOf(finding))) };
  return `${escapeJson(JSON.stringify(report, null, 1))}\n`;
}
