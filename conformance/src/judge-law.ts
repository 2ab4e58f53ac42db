// SPDX-License-Identifier: Apache-2.0
import fc from "fast-check";
import type { Bench } from "./bench.js";
import type { Judgement, Law } from "./law.js";
import type { Requirement } from "./requirement.js";
import { Breakdown } from "./subject.js";
import type { Trace } from "./trace.js";
import type { CaseLine, Reason, Verdict } from "./verdict.js";

/** How much is tried: `dev` while an adapter is written, `cert` for a certificate. */
export type Effort = "dev" | "cert";

export interface JudgeLawOptions {
  readonly effort: Effort;
  readonly seed: number;
  /** Milliseconds after which drawing stops, and the law is inconclusive. */
  readonly patience: number;
  /** Digests of the calls of the subject since it was begun. */
  readonly trace: Trace;
  /** The clock; of the command, not of a library. */
  now(): number;
}

/** Inputs that are drawn at most for one that is wanted; a few laws have a use for one of twenty. */
export const MOST_TRIES = 60;

interface Failure {
  readonly input: unknown;
  readonly verdict: Verdict;
  readonly reason: Reason;
  readonly path?: string;
}

interface Tally {
  samples: number;
  discarded: number;
  failure?: Failure;
}

/** Judges one law on the inputs that are enumerated, then on drawn ones until enough of them tested something. */
export async function judgeLaw(
  law: Law,
  requirement: Requirement,
  bench: Bench,
  options: JudgeLawOptions,
): Promise<CaseLine> {
  const began = options.now();
  options.trace.begin();
  const tally: Tally = { samples: 0, discarded: 0 };
  let interrupted = false;
  try {
    await enumerate(law, bench, tally);
    if (tally.failure === undefined) interrupted = await draw(law, requirement, bench, options, tally);
  } catch (error) {
    tally.failure = { input: undefined, verdict: "error-suite", reason: suiteFault(error) };
  }
  const minimum = requirement.minSamples[options.effort];
  const { failure, samples, discarded } = tally;
  const scarce = samples < minimum || interrupted;
  return {
    kind: "case",
    id: law.slug,
    code: law.code,
    class: law.class,
    level: requirement.level,
    verdict: failure?.verdict ?? (scarce ? "inconclusive" : "passed"),
    samples,
    discarded,
    seed: options.seed,
    ...(failure?.path === undefined ? {} : { path: failure.path }),
    ...(failure?.input === undefined ? {} : { counterexample: failure.input }),
    ...(failure === undefined
      ? scarce
        ? { reason: scarcity(samples, minimum, interrupted) }
        : {}
      : { reason: failure.reason }),
    ...options.trace.end(),
    milliseconds: Math.round(options.now() - began),
  };
}

async function enumerate(law: Law, bench: Bench, tally: Tally): Promise<void> {
  for await (const input of law.inputs?.(bench) ?? []) {
    const judged = await judgeInput(law, input, bench);
    count(judged.judgement, tally);
    if (judged.failure !== undefined) {
      tally.failure = { input, ...judged.failure };
      return;
    }
  }
}

/** Ends drawing; not a failure. */
class Enough extends Error {}

/**
 * Draws until enough inputs tested something; a failing one is then shrunk. True when time ran out first. Time is looked at between
 * inputs and never cuts one off: a call left in flight would answer into the next law.
 */
async function draw(
  law: Law,
  { minSamples }: Requirement,
  bench: Bench,
  { effort, seed, patience, now }: JudgeLawOptions,
  tally: Tally,
): Promise<boolean> {
  const arbitrary = law.drawn?.(bench);
  const wanted = minSamples[effort];
  if (arbitrary === undefined || tally.samples >= wanted) return false;
  const drawn = { seed: seed | 0, numRuns: wanted * MOST_TRIES };
  const isLate = lateAfter(patience, now);
  let failure: Failure | undefined;
  let interrupted = false;
  const searching = fc.asyncProperty(arbitrary, async (input) => {
    if (tally.samples >= wanted || tally.discarded > wanted) throw new Enough();
    interrupted = isLate();
    if (interrupted) throw new Enough();
    const judged = await judgeInput(law, input, bench);
    failure = judged.failure && { input, ...judged.failure };
    count(judged.judgement, tally);
    return failure === undefined;
  });
  const search = await fc.check(searching, { ...drawn, endOnFailure: true });
  if (failure === undefined) return interrupted;
  tally.failure = { ...failure, path: search.counterexamplePath ?? "" };
  // A subject that breaks down is started anew for every try: its first input is kept as it is.
  if (failure.verdict === "failed")
    tally.failure = await shrunk(law, arbitrary, bench, tally.failure, { ...drawn, isLate: lateAfter(patience, now) });
  return false;
}

function lateAfter(patience: number, now: () => number): () => boolean {
  const end = now() + patience;
  return () => now() > end;
}

async function shrunk(
  law: Law,
  arbitrary: fc.Arbitrary<unknown>,
  bench: Bench,
  found: Failure,
  { isLate, ...drawn }: { readonly seed: number; readonly numRuns: number; isLate(): boolean },
): Promise<Failure> {
  let smallest = found;
  const again = fc.asyncProperty(arbitrary, async (input) => {
    if (isLate()) return true;
    const { failure } = await judgeInput(law, input, bench);
    if (failure?.verdict !== "failed") return true;
    smallest = { input, ...failure };
    return false;
  });
  const run = await fc.check(again, { ...drawn, path: found.path ?? "" });
  return run.failed ? { ...smallest, input: run.counterexample?.[0], path: run.counterexamplePath ?? "" } : found;
}

/** Judges one input; a breakdown of the subject is a failure, any other exception a fault of the suite. */
async function judgeInput(
  law: Law,
  input: unknown,
  bench: Bench,
): Promise<{
  readonly judgement: Judgement;
  readonly failure?: { readonly verdict: Verdict; readonly reason: Reason };
}> {
  try {
    const judgement = await law.judge(input, bench);
    if (typeof judgement === "string") return { judgement };
    return { judgement, failure: { verdict: "failed", reason: judgement } };
  } catch (error) {
    if (!(error instanceof Breakdown)) throw error;
    const reason = { message: breakdownText(error), actual: error.message };
    return { judgement: reason, failure: { verdict: "error-subject", reason } };
  }
}

function count(judgement: Judgement, tally: Tally): void {
  if (judgement === "vacuous") tally.discarded++;
  else if (judgement !== "unsuited") tally.samples++;
}

const BREAKDOWNS: Readonly<Record<Breakdown["kind"], { readonly en: string; readonly ja: string }>> = {
  threw: { en: "The adapter threw an exception.", ja: "アダプタが例外を投げた。" },
  crashed: { en: "The adapter ended without an answer.", ja: "アダプタが答えずに終了した。" },
  timeout: { en: "The adapter gave no answer in time.", ja: "アダプタが時間内に答えなかった。" },
  protocol: { en: "The adapter broke the protocol.", ja: "アダプタがプロトコルに違反した。" },
  memory: { en: "The adapter took more memory than it may.", ja: "アダプタが許された量を超えるメモリを使った。" },
  "not-started": { en: "The adapter could not be started.", ja: "アダプタを起動できなかった。" },
};

/** How a breakdown is told. */
export function breakdownText({ kind }: Breakdown): Reason["message"] {
  return BREAKDOWNS[kind];
}

function suiteFault(error: unknown): Reason {
  return {
    message: {
      en: "The suite itself failed here; the adapter is not to blame.",
      ja: "検査側の誤りであり、アダプタのせいではない。",
    },
    actual: error instanceof Error ? (error.stack ?? error.message) : String(error),
  };
}

function scarcity(samples: number, minimum: number, interrupted: boolean): Reason {
  return interrupted
    ? {
        message: {
          en: `Stopped for time after ${samples} of ${minimum} samples.`,
          ja: `時間切れ。${minimum}件のうち${samples}件で止めた。`,
        },
      }
    : {
        message: {
          en: `Only ${samples} of at least ${minimum} samples tested anything.`,
          ja: `試せた入力は${samples}件であり、必要な${minimum}件に足りない。`,
        },
      };
}
