// SPDX-License-Identifier: Apache-2.0
import type { Bilingual } from "@jiku/model";
import type { ClassName } from "./law.js";

/** How a law came out. Only `passed`, and `refused-ok` where the requirement allows it, count for a class. */
export type Verdict =
  | "passed"
  | "failed"
  | "refused-ok"
  | "error-subject"
  | "error-suite"
  | "inconclusive"
  | "known-failure"
  | "unexpected-pass";

export type Level = "MUST" | "SHOULD" | "PROVISIONAL";

/** Why a law did not pass. */
export interface Reason {
  readonly message: Bilingual;
  readonly expected?: unknown;
  readonly actual?: unknown;
}

/** One line of `report.jsonl`: a law, judged. */
export interface CaseLine {
  readonly kind: "case";
  /** Slug of the law. */
  readonly id: string;
  readonly code: string;
  readonly class: ClassName;
  readonly level: Level;
  readonly verdict: Verdict;
  /** Inputs that tested something, enumerated and drawn. */
  readonly samples: number;
  /** Inputs that tested nothing. */
  readonly discarded: number;
  readonly seed: number;
  /** Of the drawn input that failed, for the pinned fast-check. */
  readonly path?: string;
  /** The smallest input that fails, as a JSON value; `replay` judges it again. */
  readonly counterexample?: unknown;
  readonly reason?: Reason;
  /** The law whose failure makes this one say nothing. */
  readonly blockedBy?: string;
  /** SHA-256 of what was asked and of what was answered, in order. */
  readonly in: string;
  readonly out: string;
  readonly milliseconds: number;
}

/** Whether a verdict counts as fulfilled. */
export function isFulfilled({ verdict }: Pick<CaseLine, "verdict">): boolean {
  return verdict === "passed" || verdict === "refused-ok";
}

/** A class passes when all laws of its closed list are there and fulfilled; SHOULD and PROVISIONAL laws do not gate, but must have run. */
export type ClassVerdict = "passed" | "failed" | "incomplete" | "not-claimed";

export function classVerdict(required: readonly string[], lines: ReadonlyMap<string, CaseLine>): ClassVerdict {
  let verdict: ClassVerdict = "passed";
  for (const id of required) {
    const line = lines.get(id);
    if (line === undefined) return "incomplete";
    if (isFulfilled(line) || line.level !== "MUST") continue;
    if (line.verdict === "inconclusive" || line.verdict === "error-suite")
      verdict = verdict === "failed" ? "failed" : "incomplete";
    else verdict = "failed";
  }
  return verdict;
}
