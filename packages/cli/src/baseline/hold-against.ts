// SPDX-License-Identifier: Apache-2.0
import { JikuError } from "@jiku/model";
import { say } from "../language/say.js";
import type { RunOptions } from "../options/options.js";
import type { Judged } from "../run/plan.js";
import { writeWhole } from "../run/write-whole.js";
import { applyBaseline } from "./apply-baseline.js";
import { readBaseline } from "./read-baseline.js";
import { createBaselineRecorder } from "./record-baseline.js";

/**
 * The results of a run less what the baseline of `--baseline` knows, then what it knows in vain. When all is told the
 * baseline of `--write-baseline` is written, of all findings that there were.
 * @param root the data root
 * @throws JikuError "bad-option" when a baseline cannot be read, "limit-reached" when one would be incomplete, "not-writable"
 */
export async function* holdAgainst(
  results: AsyncIterable<Judged>,
  { judge, output }: RunOptions,
  root: string,
  cwd: string,
): AsyncGenerator<Judged> {
  const { baseline, writeBaseline, language } = output;
  const recorder = createBaselineRecorder();
  const entries = baseline === undefined ? [] : readBaseline(baseline, cwd, language);
  const applied = applyBaseline(entries, baseline ?? "", root, judge.profile ?? "core");
  for await (const judged of results) {
    if (writeBaseline !== undefined) recorder.add(judged.report);
    yield applied.without(judged);
  }
  const rest = applied.rest();
  if (rest !== undefined) yield rest;
  if (writeBaseline === undefined) return;
  if (recorder.missed > 0)
    throw new JikuError("limit-reached", say(language, "baselineMisses", { count: recorder.missed }));
  writeWhole(writeBaseline, [new TextEncoder().encode(recorder.text())], language);
}
