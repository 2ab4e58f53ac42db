// SPDX-License-Identifier: Apache-2.0

import { judgeLaw } from "./judge-law.js";
import type { Judgement } from "./law.js";
import { laws } from "./laws/laws.js";
import { loadCatalogue } from "./load-requirements.js";
import { makeBench } from "./make-bench.js";
import { openTarget } from "./package/open-target.js";
import { prepareBench } from "./prepare-bench.js";
import { refusal } from "./refusal.js";
import type { RunRecord } from "./report/record.js";
import { seedOf } from "./run.js";
import { Breakdown, type BreakdownKind } from "./subject.js";
import { traced } from "./trace.js";
import { type CaseLine, isFulfilled } from "./verdict.js";

/** What a run is repeated with: the adapter, the folder and the clock. */
export interface AgainOptions {
  readonly target: string;
  readonly cwd: string;
  readonly reference?: string;
  now(): number;
}

/** What an embedded counterexample comes to now. */
export interface Replayed {
  readonly line: CaseLine;
  /** The package is the one of the report, byte for byte. */
  readonly isSamePackage: boolean;
  readonly judgement: Judgement | { readonly breakdown: BreakdownKind; readonly detail: string };
}

/** Judges the counterexample of one line again. @throws JikuError "bad-option" when there is none */
export async function replay(record: RunRecord, asked: string, options: AgainOptions): Promise<Replayed> {
  const line = lineOf(record, asked);
  const law = laws.find(({ slug }) => slug === line.id);
  if (law === undefined)
    throw refusal({ en: `This suite has no law ${line.id}.`, ja: `この検査に法則「${line.id}」はない。` });
  if (line.counterexample === undefined)
    throw refusal({
      en: `${line.id} has no counterexample in this report: its verdict is ${line.verdict}.`,
      ja: `この報告の${line.id}に反例はない(判定は${line.verdict})。`,
    });
  const target = openTarget(options.target, options.cwd);
  try {
    const prepared = await prepareBench(target.own, options);
    try {
      const bench = makeBench({ ...prepared.bench, seed: record.header.seed.value });
      const isSamePackage = target.digest === record.header.subject.digest;
      try {
        return { line, isSamePackage, judgement: await law.judge(line.counterexample, bench) };
      } catch (error) {
        if (!(error instanceof Breakdown)) throw error;
        return { line, isSamePackage, judgement: { breakdown: error.kind, detail: error.message } };
      }
    } finally {
      await prepared.close();
    }
  } finally {
    target.close();
  }
}

/** A line by slug or code; what follows `#` is not looked at. */
function lineOf({ lines }: RunRecord, asked: string): CaseLine {
  const [wanted = ""] = asked.split("#");
  const line = lines.find(({ id, code }) => id === wanted || code === wanted.toUpperCase());
  if (line !== undefined) return line;
  const failing = lines.filter(({ counterexample }) => counterexample !== undefined).map(({ id }) => id);
  const known = failing.length === 0 ? "" : failing.join(", ");
  throw refusal({
    en: `The report has no case ${wanted}. With a counterexample: ${known === "" ? "none" : known}.`,
    ja: `報告に「${wanted}」はない。反例があるのは${known === "" ? "なし" : known}。`,
  });
}

/** One case that was executed again. */
export interface Rerun {
  readonly id: string;
  /** The digests of all that was asked, and of all that was answered, are the recorded ones. */
  readonly sameInput: boolean;
  readonly sameOutput: boolean;
}

/**
 * Executes cases of a report again with the seeds that it names, as many as asked for, drawn by `random` (0 to 1).
 * @throws JikuError "bad-option" when the package or the suite is another one
 */
export async function rerun(
  record: RunRecord,
  count: number,
  random: () => number,
  options: AgainOptions & { onRerun?(rerun: Rerun): void },
): Promise<readonly Rerun[]> {
  const { header, lines } = record;
  const catalogue = loadCatalogue();
  const target = openTarget(options.target, options.cwd);
  try {
    if (target.digest !== header.subject.digest)
      throw refusal({
        en: "The package is not the one of the report; nothing was executed again.",
        ja: "パッケージが報告のものと違うため、再実行しなかった。",
      });
    const prepared = await prepareBench(target.own, options);
    try {
      const { subject, trace } = traced(prepared.bench.subject);
      const bench = makeBench({ ...prepared.bench, subject, seed: header.seed.value });
      const done: Rerun[] = [];
      for (const line of drawn(
        lines.filter((one) => isFulfilled(one) && one.samples > 0),
        count,
        random,
      )) {
        const law = laws.find(({ slug }) => slug === line.id);
        const requirement = catalogue.requirements.get(line.id);
        if (law === undefined || requirement === undefined)
          throw refusal({ en: `This suite has no law ${line.id}.`, ja: `この検査に法則「${line.id}」はない。` });
        const seed = seedOf(header.seed.value, law);
        const again = await judgeLaw(law, requirement, bench, {
          effort: header.effort,
          seed,
          patience: PATIENCE,
          trace,
          now: options.now,
        });
        const one = { id: line.id, sameInput: again.in === line.in, sameOutput: again.out === line.out };
        options.onRerun?.(one);
        done.push(one);
      }
      return done;
    } finally {
      await prepared.close();
    }
  } finally {
    target.close();
  }
}

const PATIENCE = 300_000;

/** Some of the items, each at most once, in an order that is drawn. */
function drawn<Item>(items: readonly Item[], count: number, random: () => number): readonly Item[] {
  const left = [...items];
  const taken: Item[] = [];
  while (taken.length < count && left.length > 0) taken.push(...left.splice(Math.floor(random() * left.length), 1));
  return taken;
}
