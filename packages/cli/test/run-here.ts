// SPDX-License-Identifier: Apache-2.0
import type { Flags } from "../src/options/read-flags.js";
import { readFlags } from "../src/options/read-flags.js";
import { dataRootOf } from "../src/run/data-root.js";
import type { Judged } from "../src/run/plan.js";
import { runFiles } from "../src/run/run-files.js";
import { withAdapters } from "../src/run/with-adapters.js";

/** What `jiku validate` finds in the inputs, in this process. */
export async function runHere(paths: readonly string[], flags: Flags, cwd: string): Promise<readonly Judged[]> {
  const read = readFlags(flags, "en");
  const options = { ...read, judge: await withAdapters(read.judge, "en") };
  const root = dataRootOf(paths, options.input.dataRoot, cwd, "en");
  const all: Judged[] = [];
  for await (const judged of runFiles(paths, options, { root, cwd, progress: { show() {}, clear() {} } }))
    all.push(judged);
  return all;
}

/** Codes of errors and warnings, with the English words, by path. */
export function toldOf(all: readonly Judged[]): Readonly<Record<string, readonly string[]>> {
  return Object.fromEntries(
    all.map(({ report }) => [
      report.path,
      report.findings.filter(({ severity }) => severity !== "info").map(({ code, message }) => `${code} ${message.en}`),
    ]),
  );
}
