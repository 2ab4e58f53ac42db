// SPDX-License-Identifier: Apache-2.0
import type { Innovation, Run, SetRule } from "@jiku/model";
import { append, keepLast } from "../merge-memos.js";
import { type CycleFact, cycleFact, cyclesByTwin } from "./cycle-fact.js";

interface Innovations {
  /** Runs whose innovations vary otherwise than expected, by absolute IRI. */
  readonly outside: Map<string, { readonly ordinal: number; readonly ratio: number }>;
  readonly cycles: CycleFact[];
}

const LEAST = 0.25;
const GREATEST = 4;
const IN_A_ROW = 5;

/** Innovations vary as the errors say (Desroziers et al. 2005, equation 1); an error when five cycles of a twin in a row do not. */
export const innovationConsistent: SetRule<Innovations> = {
  code: "FBK-006",
  on: ["Run", "Cycle"],
  start: () => ({ outside: new Map(), cycles: [] }),
  collect(memo, resource, ordinal, context) {
    const cycle = cycleFact(resource, context);
    if (cycle?.assimilate !== undefined) memo.cycles.push(cycle);
    const innovation = (resource as Partial<Run>).assimilation?.innovation;
    const ratio = innovation === undefined ? undefined : ratioOf(innovation);
    if (ratio !== undefined && (ratio < LEAST || ratio > GREATEST))
      memo.outside.set(context.expand(resource.id), { ordinal, ratio });
  },
  merge(memo, next) {
    keepLast(memo.outside, next.outside);
    append(memo.cycles, next.cycles);
  },
  finish({ outside, cycles }, report) {
    const streaks = longestStreaks(cycles, outside);
    for (const [run, { ordinal, ratio }] of outside) {
      const count = streaks.get(run) ?? 1;
      const values = { ratio: Number(ratio.toPrecision(3)), count };
      report(ordinal, "/assimilation/innovation", values, count < IN_A_ROW ? {} : { case: "repeated" });
    }
  },
};

function ratioOf({ variance, expectedVariance }: Innovation): number | undefined {
  if (variance === undefined || expectedVariance === undefined || expectedVariance === 0) return undefined;
  return variance / expectedVariance;
}

/** For each run outside: how many cycles of its twin in a row, up to its own, were outside. */
function longestStreaks(
  cycles: readonly CycleFact[],
  outside: ReadonlyMap<string, unknown>,
): ReadonlyMap<string, number> {
  const streaks = new Map<string, number>();
  for (const list of cyclesByTwin(cycles).values()) {
    let streak = 0;
    let last = Number.NaN;
    for (const { sequence, assimilate = "" } of list) {
      if (sequence === last) continue;
      streak = !outside.has(assimilate) ? 0 : sequence === last + 1 ? streak + 1 : 1;
      last = sequence;
      if (streak > (streaks.get(assimilate) ?? 0)) streaks.set(assimilate, streak);
    }
  }
  return streaks;
}
