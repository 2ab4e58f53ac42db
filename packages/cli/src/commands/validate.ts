// SPDX-License-Identifier: Apache-2.0
import { NEVER_KNOWN } from "../baseline/baseline.js";
import type { Language } from "../language/language.js";
import { PICTURED_RESOURCES, REPORT_FORMATS, type RunOptions } from "../options/options.js";
import { type Flags, readFlags } from "../options/read-flags.js";
import { resolveRun } from "../options/resolve-run.js";
import { reporterFor } from "../report/reporter-for.js";
import { checkSpill } from "../run/check-spill.js";
import { dataRootOf } from "../run/data-root.js";
import { outputFor } from "../run/output.js";
import { withOwnRules } from "../run/own-rules.js";
import type { Judged } from "../run/plan.js";
import { createProgress } from "../run/progress.js";
import { type RunPlace, runFiles } from "../run/run-files.js";
import { withAdapters } from "../run/with-adapters.js";
import { writeWhole } from "../run/write-whole.js";

/** Resources that the line of units, systems and times is drawn from. */
const SURVEY = 1000;

/**
 * `jiku validate PATH...`: exit code 0 when nothing is found at or above `--fail-on`, 1 when something is, 2 when the
 * reader of the report went away before the end.
 * @throws JikuError on misuse and when nothing can be written
 */
export async function validateCommand(
  given: readonly string[],
  givenFlags: Flags,
  asked: Language,
): Promise<0 | 1 | 2> {
  const start = performance.now();
  const cwd = process.cwd();
  const { paths, flags, language, config } = await resolveRun("validate", given, givenFlags, asked, cwd);
  const read = withNeeds(readFlags(flags, language, REPORT_FORMATS));
  checkSpill(read.judge.spill, language);
  const options: RunOptions = {
    ...read,
    judge: await withAdapters(await withOwnRules(read.judge, language), language),
  };
  const root = dataRootOf(paths, options.input.dataRoot, cwd, language);
  const output = outputFor(options.output);
  const reporter = await reporterFor(options, root, cwd, config, output);
  const place: RunPlace = { root, cwd, progress: createProgress(process.stderr, language) };
  const page = options.output.html === undefined ? undefined : await openPage(options.output.html, options);
  let failing = 0;
  for await (const judged of resultsOf(paths, options, place)) {
    if (output.closed) return 2;
    failing += failingOf(judged, options);
    reporter.add(judged);
    page?.add(judged);
  }
  page?.write();
  const exitCode = failing > 0 ? 1 : 0;
  reporter.finish({
    exitCode,
    seconds: (performance.now() - start) / 1000,
    peakMemory: process.resourceUsage().maxRSS * 1024,
  });
  await output.finish();
  return exitCode;
}

/** What a format needs beside the report: the survey of the text, the edits of SARIF. */
function withNeeds(read: RunOptions): RunOptions {
  const { format, quiet, html, redact } = read.output;
  const surveyLimit = format === "text" && !quiet ? SURVEY : 0;
  const kept = html === undefined || redact ? {} : { keepLimit: PICTURED_RESOURCES };
  return { ...read, judge: { ...read.judge, ...kept, surveyLimit, edits: format === "sarif" } };
}

/** A page that is written when all results are known. @throws JikuError "not-writable" by `write` */
async function openPage(path: string, { output }: RunOptions) {
  const [{ collectFacts }, { validatePage }] = await Promise.all([
    import("../report/html/page-facts.js"),
    import("../report/html/validate-page.js"),
  ]);
  const collector = collectFacts(output.redact);
  return {
    add: collector.add,
    write(): void {
      const text = validatePage(collector.facts(), output.language);
      writeWhole(path, [new TextEncoder().encode(text)], output.language);
    },
  };
}

async function* resultsOf(paths: readonly string[], options: RunOptions, place: RunPlace): AsyncGenerator<Judged> {
  const results = runFiles(paths, options, place);
  const { baseline, writeBaseline } = options.output;
  if (baseline === undefined && writeBaseline === undefined) return yield* results;
  const { holdAgainst } = await import("../baseline/hold-against.js");
  yield* holdAgainst(results, options, place.root.path, place.cwd);
}

/** Findings that make the exit code 1; where a baseline is written, only those that it cannot hold. */
function failingOf({ report }: Judged, { output }: RunOptions): number {
  const counts = report.counts.filter(
    ({ code, severity }) =>
      (severity === "error" || (severity === "warning" && output.failOn === "warning")) &&
      (output.writeBaseline === undefined || NEVER_KNOWN.has(code)),
  );
  return counts.reduce((sum, { count }) => sum + count, 0);
}
