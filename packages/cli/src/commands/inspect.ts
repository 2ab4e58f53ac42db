// SPDX-License-Identifier: Apache-2.0

import { escapeJson } from "@jiku/views/text";
import type { Language } from "../language/language.js";
import type { RunOptions } from "../options/options.js";
import { type Flags, readFlags } from "../options/read-flags.js";
import { resolveRun } from "../options/resolve-run.js";
import { inspectEntry } from "../report/inspect-entry.js";
import { inspectLines } from "../report/inspect-text.js";
import { styleFor } from "../report/style.js";
import { dataRootOf } from "../run/data-root.js";
import { outputFor } from "../run/output.js";
import { withOwnRules } from "../run/own-rules.js";
import { createProgress } from "../run/progress.js";
import { runFiles } from "../run/run-files.js";
import { cliVersion } from "../run/version.js";
import { withAdapters } from "../run/with-adapters.js";

/**
 * `jiku inspect PATH...`: what the files hold and how much they declare. Exit code 1 when a file could not be read.
 * With `--sidecar` a description of one table is proposed instead.
 * @throws JikuError on misuse and when nothing can be written
 */
export async function inspectCommand(given: readonly string[], givenFlags: Flags, asked: Language): Promise<0 | 1 | 2> {
  const cwd = process.cwd();
  const { paths, flags, language } = await resolveRun("inspect", given, givenFlags, asked, cwd);
  const read = readFlags({ ...flags, format: givenFlags.format, out: givenFlags.out }, language);
  const ruled = await withOwnRules({ ...read.judge, surveyLimit: Number.MAX_SAFE_INTEGER }, language);
  const judge = await withAdapters(ruled, language);
  const options: RunOptions = { ...read, judge };
  const root = dataRootOf(paths, options.input.dataRoot, cwd, language);
  if (flags.sidecar === true) {
    const { inspectSidecar } = await import("./inspect-sidecar.js");
    return inspectSidecar(paths, options, root, cwd);
  }
  const output = outputFor(options.output);
  const style = styleFor(options.output.out === undefined ? process.stdout : undefined, process.env);
  const json = options.output.format === "json";
  let files = 0;
  let unreadable = false;
  if (json) output.write('{\n"jiku": "1.0",\n"files": [');
  for await (const judged of runFiles(paths, options, {
    root,
    cwd,
    progress: createProgress(process.stderr, language),
  })) {
    if (output.closed) return 2;
    unreadable ||= judged.report.findings.some((finding) => finding.code === "AD-121" || finding.code === "AD-122");
    if (json) output.write(`${files === 0 ? "\n" : ",\n"}${escapeJson(JSON.stringify(inspectEntry(judged)))}`);
    else output.write(`${files === 0 ? "" : "\n"}${inspectLines(judged, language, style).join("\n")}\n`);
    files++;
  }
  if (json) output.write(`\n],\n"tool": ${JSON.stringify({ name: "@jiku/cli", version: cliVersion() })}}\n`);
  await output.finish();
  return unreadable ? 1 : 0;
}
