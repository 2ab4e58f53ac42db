// SPDX-License-Identifier: Apache-2.0
import type { Action, InformationGain, SetLookup, SetRule } from "@jiku/model";
import { resolveAs } from "../resolve-as.js";
import {
  collectEvaluation,
  type EvaluationFact,
  type EvaluationFacts,
  evaluationsByTwin,
  mergeEvaluations,
  noEvaluations,
} from "./evaluation-fact.js";

const LAST = 20;
const LEAST = 0.5;
const GREATEST = 2;

/** Over the last twenty actions the realised gain rises about as the expected one does; the last evaluation of each counts. */
export const plannerCalibrated: SetRule<EvaluationFacts> = {
  code: "FBK-037",
  on: ["Cycle", "Evaluation"],
  start: noEvaluations,
  collect: collectEvaluation,
  merge: mergeEvaluations,
  finish(memo, report, set) {
    for (const [twin, list] of evaluationsByTwin(memo)) {
      const ordinal = set.ordinalOf(twin);
      const slope = ordinal < 0 ? undefined : worstSlope(lastOfEach(list).flatMap((fact) => pairOf(fact, set) ?? []));
      if (slope !== undefined) report(ordinal, "", { count: LAST, slope: Number(slope.toPrecision(3)) });
    }
  },
};

function lastOfEach(list: readonly EvaluationFact[]): readonly EvaluationFact[] {
  const byAction = new Map<string, EvaluationFact>();
  for (const fact of list) {
    byAction.delete(fact.evaluates);
    byAction.set(fact.evaluates, fact);
  }
  return [...byAction.values()];
}

interface Pair {
  /** Measure and unit; only gains of one kind are held against each other. */
  readonly kind: string;
  readonly expected: number;
  readonly realised: number;
}

function pairOf({ evaluates, expected, realised }: EvaluationFact, set: SetLookup): Pair | undefined {
  const action: Action | undefined = resolveAs(evaluates, "Action", set);
  const planned: InformationGain | undefined = expected ?? action?.expectedGain;
  if (action === undefined || planned === undefined || realised === undefined) return undefined;
  const kind = kindOf(realised);
  return kind === kindOf(planned) ? { kind, expected: planned.value, realised: realised.value } : undefined;
}

function kindOf({ measure, gainUnit, currency = "" }: InformationGain): string {
  return `${measure} ${gainUnit} ${currency}`;
}

/** The slope of the last pairs of some kind when it lies outside; undefined when there are too few or all is well. */
function worstSlope(pairs: readonly Pair[]): number | undefined {
  for (const kind of new Set(pairs.map((pair) => pair.kind))) {
    const last = pairs.filter((pair) => pair.kind === kind).slice(-LAST);
    const slope = last.length < LAST ? undefined : slopeOf(last);
    if (slope !== undefined && (slope < LEAST || slope > GREATEST)) return slope;
  }
  return undefined;
}

/** Least squares of realised on expected; undefined when all expectations are equal. */
function slopeOf(pairs: readonly Pair[]): number | undefined {
  const [x, y] = [mean(pairs.map((p) => p.expected)), mean(pairs.map((p) => p.realised))];
  const spread = pairs.reduce((sum, p) => sum + (p.expected - x) ** 2, 0);
  const common = pairs.reduce((sum, p) => sum + (p.expected - x) * (p.realised - y), 0);
  return spread === 0 ? undefined : common / spread;
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
