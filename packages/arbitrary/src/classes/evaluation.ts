// SPDX-License-Identifier: Apache-2.0
import { chance, decimal, pick } from "../draw.js";
import type { Facts } from "../facts.js";
import { enumValue, type Fixed, fill, wantsMember } from "../fill.js";
import { enumerations } from "../gen/tables.js";
import { absolute, type Made, optionalTarget, resourceOf, type Scope, target, written } from "../scope.js";
import { informationGain, realised } from "../values/information-gain.js";
import { nextMoment } from "../values/moments.js";
import { scores } from "../values/scores.js";
import { finishResource, startResource } from "./resource.js";

const DATA = ["Observation", "Field", "Dataset"];

/** Whether a time begins in the years in which data are made here, and can be compared. */
function isModern(extent: unknown): boolean {
  const { at, start, trs } = (extent ?? {}) as Fixed;
  return trs === undefined && /^20\d\d/.test(String(at ?? start ?? ""));
}

/** Whether nobody can tell that something was declared before this began. */
function isTimeless(scope: Scope, id: string): boolean {
  const { type, phenomenonTime, temporal = [] } = resourceOf(scope, id) ?? {};
  if (type === "Observation") return !isModern(phenomenonTime);
  return type === "Dataset" && !(temporal as readonly unknown[]).every(isModern);
}

/** Better than nothing, or worse, for certain. */
function effect(scope: Scope): Fixed {
  const value = decimal(scope.draw, 0.5, 2);
  const sign = chance(scope.draw, 30) ? -1 : 1;
  const ends = [sign * (value - 0.25), sign * (value + 0.25)].sort((a, b) => a - b);
  return fill(scope, "Effect", {
    measure: pick(scope.draw, ["rmse", "損失額", "peak level"]),
    value: sign * value,
    interval: ends,
  });
}

const COMPARING = ["dataDenial", "fsoi", "matchedControl", "modelCounterfactual", "randomised"];

function counterfactual(scope: Scope, claims: boolean): Fixed {
  return fill(scope, "Counterfactual", claims ? { method: enumValue(scope, "CounterfactualMethod", COMPARING) } : {});
}

function gains(scope: Scope, type: string): Fixed {
  const expected = wantsMember(scope, type, "expectedGain") ? informationGain(scope) : undefined;
  const isKnown = wantsMember(scope, type, "realisedGain");
  return {
    expectedGain: expected,
    realisedGain: isKnown ? (expected === undefined ? informationGain(scope) : realised(scope, expected)) : undefined,
  };
}

/** What may be verified with: nothing that the action under evaluation brought forth. */
function verificationFor(scope: Scope, subject: Facts): Facts {
  const results = (resourceOf(scope, subject.id)?.["results"] ?? []) as readonly string[];
  const own = new Set(results.map((ref) => absolute(scope, ref)));
  return target(scope, DATA, ({ id }) => !own.has(id));
}

const SUBJECTS = ["Action", "Model", "Run", "Belief", "Decision"];

/** What came of something, with what speaks for it where a contribution is claimed. */
export function makeEvaluation(scope: Scope, type: string, about?: Facts): Made {
  const start = startResource(scope, type);
  const subject = about ?? optionalTarget(scope, SUBJECTS) ?? target(scope, ["*"]);
  const verification = verificationFor(scope, subject);
  const conclusion = enumValue(scope, "Conclusion", enumerations.get("Conclusion"));
  const claims = conclusion === "contributed";
  const wish = { inconclusive: conclusion === "inconclusive", timeless: isTimeless(scope, verification.id) };
  const hasReason = conclusion === "inconclusive" || wantsMember(scope, type, "reason", 30);
  return finishResource(scope, type, start, {
    evaluates: written(scope, subject.id),
    verification: [written(scope, verification.id)],
    ...(claims ? { independence: "independent" } : {}),
    scores: wantsMember(scope, type, "scores", 50) ? scores(scope, claims, wish) : undefined,
    ...gains(scope, type),
    counterfactual:
      claims || wantsMember(scope, type, "counterfactual", 25) ? counterfactual(scope, claims) : undefined,
    effect: claims || wantsMember(scope, type, "effect", 25) ? effect(scope) : undefined,
    conclusion,
    ...(hasReason ? { reason: { en: "The sample is small.", ja: "標本が少ない。" } } : { reason: undefined }),
    evaluatedAt: wantsMember(scope, type, "evaluatedAt") ? nextMoment(scope) : undefined,
  });
}
