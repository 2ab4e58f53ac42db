// SPDX-License-Identifier: Apache-2.0
import type { Combine, RiskStatement, Rule } from "@jiku/model";

const TOLERANCE = 1e-9;

/** Under unknown dependence a probability is known no better than within the bounds of Frechet (1935). */
export const frechet: Rule<"RiskStatement"> = {
  code: "TRU-031",
  on: "RiskStatement",
  check(statement, report) {
    const { event, probability, dependence } = statement;
    const probabilities = probabilitiesOf(statement);
    const bounds = dependence.kind === "unknown" ? boundsOf(probabilities, event.combine) : undefined;
    if (bounds === undefined) return;
    const [least, greatest] = bounds;
    const { lower, upper } = probability;
    if (lower <= least + TOLERANCE && upper >= greatest - TOLERANCE) return;
    report("/probability", { lower, upper, least: rounded(least), greatest: rounded(greatest) });
  },
};

/** The probabilities of the events that contribute; empty unless all state theirs. */
function probabilitiesOf({ contributions }: RiskStatement): readonly number[] {
  const all = contributions.flatMap(({ eventProbability }) => eventProbability ?? []);
  return all.length === contributions.length ? all : [];
}

function boundsOf(
  probabilities: readonly number[],
  combine: Combine | undefined,
): readonly [number, number] | undefined {
  if (probabilities.length < 2 || !probabilities.every((p) => p >= 0 && p <= 1)) return undefined;
  const sum = probabilities.reduce((total, p) => total + p, 0);
  if (combine === "any") return [Math.max(...probabilities), Math.min(1, sum)];
  if (combine === "all") return [Math.max(0, sum - (probabilities.length - 1)), Math.min(...probabilities)];
  return undefined;
}

function rounded(value: number): number {
  return Number(value.toPrecision(9));
}
