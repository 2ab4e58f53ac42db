// SPDX-License-Identifier: Apache-2.0
import type { Verdict } from "@jiku/model";
import { verdicts } from "./gen/decision-tables.js";

/** How bad a verdict is: 0 compatible to 4 incompatible. */
export function rankOf(verdict: Verdict): number {
  return RANKS[verdict];
}

const RANKS = Object.fromEntries(verdicts.map((verdict, rank) => [verdict, rank])) as Readonly<Record<Verdict, number>>;

/** The worse of two verdicts. */
export function worse(a: Verdict, b: Verdict): Verdict {
  return RANKS[b] > RANKS[a] ? b : a;
}

/** The worst of the verdicts; compatible for none. */
export function worst(all: Iterable<Verdict>): Verdict {
  let found: Verdict = "compatible";
  for (const verdict of all) if (rankOf(verdict) > rankOf(found)) found = verdict;
  return found;
}

/** The better of two verdicts. */
export function better(a: Verdict, b: Verdict): Verdict {
  return rankOf(a) <= rankOf(b) ? a : b;
}
