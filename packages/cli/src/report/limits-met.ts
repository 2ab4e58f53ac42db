// SPDX-License-Identifier: Apache-2.0
import type { DocumentReport } from "@jiku/validate";
import type { RunOptions } from "../options/options.js";
import { entryOf, matchWording } from "./match-wording.js";

/** A limit that a file ran into: the flag that raises it, and the value it had. */
export interface LimitMet {
  readonly path: string;
  readonly flag: string;
  readonly value: number;
}

/** Flag by wording of AD-105; the default wording speaks of nesting. */
const FLAGS: ReadonlyMap<string, string> = new Map([
  ["", "--max-depth"],
  ["record", "--max-record"],
  ["size", "--archive-total"],
  ["ratio", "--archive-ratio"],
  ["memory", "--max-memory"],
]);

/** The limits that a document met: AD-105 by its wording, and findings that were only counted. */
export function limitsMet(report: DocumentReport, { input, judge }: RunOptions): readonly LimitMet[] {
  const values: Readonly<Record<string, number>> = {
    "--max-depth": judge.maxDepth,
    "--max-record": judge.maxRecord,
    "--max-memory": judge.maxMemory,
    "--archive-ratio": input.archiveRatio,
    "--archive-total": input.archiveTotal,
  };
  const flags = new Set<string>();
  for (const { code, message } of report.findings) {
    const entry = code === "AD-105" ? entryOf(code) : undefined;
    const flag = entry === undefined ? undefined : FLAGS.get(matchWording(entry, message.en)?.case ?? "");
    if (flag !== undefined) flags.add(flag);
  }
  const met = [...flags].map((flag) => ({ path: report.path, flag, value: values[flag] ?? 0 }));
  const counted = report.counts.reduce((total, count) => total + count.count, 0);
  if (counted <= report.findings.length) return met;
  return [...met, { path: report.path, flag: "--max-findings", value: judge.maxFindings }];
}
