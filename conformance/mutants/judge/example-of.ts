// SPDX-License-Identifier: Apache-2.0

import type { Bench } from "../../dist/bench.js";
import { judgeLaw } from "../../dist/judge-law.js";
import type { Law } from "../../dist/law.js";
import type { Requirement } from "../../dist/requirement.js";
import { seedOf } from "../../dist/run.js";
import { traced } from "../../dist/trace.js";
import type { Kill } from "./kills.js";

/** Milliseconds that shrinking may take; far more than it does, so that the outcome depends on no clock. */
const PATIENCE = 120_000;

/** The smallest input of a law that a subject fails with, as a report would carry it. */
export async function exampleOf(law: Law, requirement: Requirement, bench: Bench): Promise<Kill | undefined> {
  const { subject, trace } = traced(bench.subject);
  const now = (): number => performance.now();
  const options = { effort: "dev", seed: seedOf(bench.seed, law), patience: PATIENCE, trace, now } as const;
  const { counterexample, reason } = await judgeLaw(law, requirement, { ...bench, subject }, options);
  return counterexample === undefined || reason === undefined
    ? undefined
    : { input: counterexample, message: reason.message };
}
