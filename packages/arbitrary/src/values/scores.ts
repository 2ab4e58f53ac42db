// SPDX-License-Identifier: Apache-2.0
import { between, decimal, pick, several } from "../draw.js";
import { enumValue, type Fixed, fill, wantsMember } from "../fill.js";
import { enumerations } from "../gen/tables.js";
import type { Scope } from "../scope.js";
import { around } from "./information-gain.js";
import { quantity } from "./quantity.js";

const PROPER = ["crps", "brier", "twcrps", "energy", "logarithmic", "quantile", "interval"];
/** Before every phenomenon. */
const DECLARED = ["1950-01-01T00:00:00Z", "1949-04-01T09:30:00+09:00"];
const LATE_WEIGHTS = new Set(["threshold", "quantile"]);

export interface ScoreWish {
  readonly measures?: readonly string[];
  /** Cases may be picked by their outcome, since nothing is concluded. */
  readonly inconclusive?: boolean;
  /** Verified on something of which nobody knows when it began, so that nothing can have been declared before. */
  readonly timeless?: boolean;
}

function kindsOf({ inconclusive = true, timeless = false }: ScoreWish): readonly string[] {
  return (enumerations.get("WeightingKind") ?? []).filter(
    (kind) => (inconclusive || kind !== "outcomeConditional") && !(timeless && LATE_WEIGHTS.has(kind)),
  );
}

function weightingOf(scope: Scope, kind: string): Fixed {
  const needsThreshold = kind === "threshold" || wantsMember(scope, "ScoreWeighting", "threshold");
  return fill(scope, "ScoreWeighting", {
    kind,
    threshold: needsThreshold ? quantity(scope, { units: ["m"], min: 1, max: 9, present: true }) : undefined,
    declaredAt:
      LATE_WEIGHTS.has(kind) || wantsMember(scope, "ScoreWeighting", "declaredAt")
        ? pick(scope.draw, DECLARED)
        : undefined,
  });
}

/** How cases count, declared before their outcome where it hangs on it. */
export function scoreWeighting(scope: Scope, wish: ScoreWish = {}): Fixed {
  return weightingOf(scope, enumValue(scope, "WeightingKind", kindsOf(wish)));
}

/** Cases that were left out, but never for their outcome. */
export function outliers(scope: Scope): Fixed {
  const removedBy = enumValue(
    scope,
    "OutlierCriterion",
    (enumerations.get("OutlierCriterion") ?? []).filter((name) => name !== "outcomeValue"),
  );
  return fill(scope, "Outliers", {
    removedBy,
    removed: wantsMember(scope, "Outliers", "removed", 60) ? between(scope.draw, 0, 9) : undefined,
  });
}

/** How well values agree with what happened. */
export function score(scope: Scope, wish: ScoreWish = {}): Fixed {
  const { draw } = scope;
  const all = wish.measures ?? enumerations.get("ScoreMetric") ?? [];
  const measure = enumValue(
    scope,
    "ScoreMetric",
    all.filter((name) => name !== "twcrps" || wish.timeless !== true),
  );
  const value = decimal(draw, 0, 1);
  const weighting =
    measure === "twcrps"
      ? weightingOf(scope, "threshold")
      : wantsMember(scope, "Score", "weighting")
        ? scoreWeighting(scope, wish)
        : undefined;
  return fill(scope, "Score", {
    measure,
    value,
    unit: wantsMember(scope, "Score", "unit") ? pick(draw, ["m", "1", "K"]) : undefined,
    interval: wantsMember(scope, "Score", "interval") ? around(scope, value) : undefined,
    sampleSize: between(draw, 10, 999),
    weighting,
  });
}

function isOfTail({ measure, weighting }: Fixed): boolean {
  return measure === "twcrps" || (weighting as Fixed | undefined)?.["kind"] === "threshold";
}

/** Scores of one evaluation: one of them proper where something is claimed, none of the tail alone. */
export function scores(scope: Scope, claims: boolean, wish: ScoreWish): readonly Fixed[] {
  const made = [
    ...(claims ? [score(scope, { ...wish, measures: PROPER })] : []),
    ...several(scope.draw, 2, () => score(scope, wish)),
  ];
  const isAlone = made.some(isOfTail) && !made.some(({ measure }) => measure === "spreadSkill");
  return isAlone ? [...made, score(scope, { ...wish, measures: ["spreadSkill"] })] : made;
}
