// SPDX-License-Identifier: Apache-2.0
import type { Verdict } from "../verdict.js";

/** The outcome values of EARL 1.0 (W3C), 2.7, that a verdict comes to; every derived form counts by them. */
export type Outcome = "passed" | "failed" | "inapplicable" | "cantTell";

const OUTCOMES: Readonly<Record<Verdict, Outcome>> = {
  passed: "passed",
  failed: "failed",
  "error-subject": "failed",
  "known-failure": "failed",
  "unexpected-pass": "failed",
  "refused-ok": "inapplicable",
  "error-suite": "cantTell",
  inconclusive: "cantTell",
};

export function outcomeOf(verdict: Verdict): Outcome {
  return OUTCOMES[verdict];
}
