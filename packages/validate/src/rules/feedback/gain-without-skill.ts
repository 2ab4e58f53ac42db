// SPDX-License-Identifier: Apache-2.0
import type { SetRule } from "@jiku/model";
import {
  collectEvaluation,
  type EvaluationFact,
  type EvaluationFacts,
  evaluationsByTwin,
  mergeEvaluations,
  noEvaluations,
  type ScoreFact,
} from "./evaluation-fact.js";

const LAST = 5;

/**
 * Information that is gained again and again shows in some score. A score is held against the score of the same measure
 * and unit in the evaluation that is its baseline, or in one that evaluates its baseline.
 */
export const gainWithoutSkill: SetRule<EvaluationFacts> = {
  code: "FBK-036",
  on: ["Cycle", "Evaluation"],
  start: noEvaluations,
  collect: collectEvaluation,
  merge: mergeEvaluations,
  finish(memo, report) {
    const baselines = new Map([...memo.evaluations.values()].map((fact) => [fact.evaluates, fact]));
    const baselineOf = (iri: string) => memo.evaluations.get(iri) ?? baselines.get(iri);
    const reported = new Set<number>();
    for (const list of evaluationsByTwin(memo).values()) {
      const last = list.slice(-LAST);
      const final = last.at(-1);
      if (final === undefined || last.length < LAST || reported.has(final.ordinal)) continue;
      if (!last.every((fact) => (fact.realised?.value ?? 0) > 0 && isWithoutSkill(fact, baselineOf))) continue;
      reported.add(final.ordinal);
      report(final.ordinal, "", { count: LAST });
    }
  },
};

/** True when scores are compared with a baseline and none of them is better. */
function isWithoutSkill({ scores }: EvaluationFact, baselineOf: (iri: string) => EvaluationFact | undefined): boolean {
  const compared = scores.filter((score) => score.baseline !== undefined);
  return (
    compared.length > 0 &&
    compared.every((score) => {
      const base = baselineOf(score.baseline ?? "")?.scores.find(
        ({ measure, unit }) => measure === score.measure && unit === score.unit,
      );
      return base !== undefined && !isBetter(score, base);
    })
  );
}

function isBetter({ orientation, value }: ScoreFact, base: ScoreFact): boolean {
  if (orientation === "lower") return value < base.value;
  return orientation === "higher" ? value > base.value : Math.abs(value) < Math.abs(base.value);
}
