// SPDX-License-Identifier: Apache-2.0
import type { RunOptions } from "../../options/options.js";
import { reporterFor } from "../../report/reporter-for.js";
import { dataRootOf } from "../../run/data-root.js";
import { reportOfFindings } from "../../run/ready-report.js";
import type { CoupleResult } from "../couple-result.js";

/** All findings as SARIF 2.1.0, those on connections included. */
export async function sarifReport(
  { reported }: CoupleResult,
  paths: readonly string[],
  options: RunOptions,
  exitCode: 0 | 1,
): Promise<string> {
  const cwd = process.cwd();
  const root = dataRootOf(paths, options.input.dataRoot, cwd, options.output.language);
  const parts: string[] = [];
  const sink = { write: (text: string) => void parts.push(text) };
  const reporter = await reporterFor(options, root, cwd, undefined, sink);
  const profile = options.judge.profile ?? "core";
  for (const { file, findings } of reported)
    reporter.add({ report: reportOfFindings(file, profile, findings, [], "jiku-package") });
  reporter.finish({ exitCode, seconds: 0, peakMemory: 0 });
  return parts.join("");
}
