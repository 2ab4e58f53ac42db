// SPDX-License-Identifier: Apache-2.0
import type { AnyResource, Evaluation, InformationGain, RuleContext, Score } from "@jiku/model";
import { append, keepLast } from "../merge-memos.js";
import { type CycleFact, cycleFact, cyclesByTwin } from "./cycle-fact.js";

/** What rules on many resources keep of an evaluation; absolute IRIs. */
export interface EvaluationFact {
  readonly ordinal: number;
  readonly evaluates: string;
  readonly expected: InformationGain | undefined;
  readonly realised: InformationGain | undefined;
  readonly scores: readonly ScoreFact[];
}

export type ScoreFact = Pick<Score, "measure" | "orientation" | "value" | "unit" | "baseline">;

export interface EvaluationFacts {
  readonly evaluations: Map<string, EvaluationFact>;
  readonly cycles: CycleFact[];
}

export function noEvaluations(): EvaluationFacts {
  return { evaluations: new Map(), cycles: [] };
}

/** Adds what the next part of a set told. */
export function mergeEvaluations(memo: EvaluationFacts, next: EvaluationFacts): void {
  keepLast(memo.evaluations, next.evaluations);
  append(memo.cycles, next.cycles);
}

/** Keeps what a cycle or an evaluation tells. */
export function collectEvaluation(
  memo: EvaluationFacts,
  resource: AnyResource,
  ordinal: number,
  context: RuleContext,
): void {
  const cycle = cycleFact(resource, context);
  if (cycle !== undefined && cycle.evaluations.length > 0) memo.cycles.push(cycle);
  if (resource.type !== "Evaluation") return;
  const { id, evaluates, expectedGain, realisedGain, scores = [] } = resource as unknown as Evaluation;
  memo.evaluations.set(context.expand(id), {
    ordinal,
    evaluates: context.expand(evaluates),
    expected: expectedGain,
    realised: realisedGain,
    scores: scores.map((score) => ({
      measure: score.measure,
      orientation: score.orientation,
      value: score.value,
      ...(score.unit === undefined ? {} : { unit: score.unit }),
      ...(score.baseline === undefined ? {} : { baseline: context.expand(score.baseline) }),
    })),
  });
}

/** The evaluations of each twin, in the order of its cycles. */
export function evaluationsByTwin({
  evaluations,
  cycles,
}: EvaluationFacts): ReadonlyMap<string, readonly EvaluationFact[]> {
  return new Map(
    [...cyclesByTwin(cycles)].map(([twin, list]) => {
      const iris = new Set(list.flatMap((cycle) => cycle.evaluations));
      return [twin, [...iris].flatMap((iri) => evaluations.get(iri) ?? [])];
    }),
  );
}
