// SPDX-License-Identifier: Apache-2.0
import { between, decimal, pick } from "../draw.js";
import { enumValue, type Fixed, fill, wantsMember } from "../fill.js";
import { optionalTarget, resourceOf, type Scope, target, written } from "../scope.js";

const UNITS: Readonly<Record<string, string>> = { dfs: "one", varianceReduction: "one", evoi: "currency" };
const SAMPLED = new Set(["ensembleGaussian", "knn", "nestedMonteCarlo"]);
const SIGNED = new Set(["entropyReduction", "varianceReduction"]);
export const CURRENCIES = ["JPY", "EUR", "USD"] as const;

/** Numbers on both sides of a value. */
export function around(scope: Scope, value: number): readonly [number, number] {
  return [value - decimal(scope.draw, 0.01, 1), value + decimal(scope.draw, 0.01, 1)];
}

function priorOf(scope: Scope, estimator: string): string | undefined {
  if (!wantsMember(scope, "InformationGain", "prior")) return undefined;
  const isPlain = (id: string) => resourceOf(scope, resourceOf(scope, id)?.["data"] as string)?.["type"] !== "Field";
  return optionalTarget(scope, ["Belief"], ({ id }) => estimator !== "gaussian" || isPlain(id))?.id;
}

/** What an observation told, or is expected to tell, with the unit that its measure has. */
export function informationGain(scope: Scope): Fixed {
  const { draw } = scope;
  const measure = enumValue(scope, "GainMeasure");
  const gainUnit = UNITS[measure] ?? pick(draw, ["nat", "bit"]);
  const estimator = enumValue(scope, "Estimator");
  const value = decimal(draw, SIGNED.has(measure) ? -0.5 : 0, 1);
  const prior = priorOf(scope, estimator);
  return fill(scope, "InformationGain", {
    measure,
    gainUnit,
    currency: gainUnit === "currency" ? pick(draw, CURRENCIES) : undefined,
    about: written(scope, target(scope, ["*"]).id),
    value,
    interval: wantsMember(scope, "InformationGain", "interval") ? around(scope, value) : undefined,
    estimator,
    samples:
      SAMPLED.has(estimator) || wantsMember(scope, "InformationGain", "samples") ? between(draw, 10, 500) : undefined,
    prior: prior && written(scope, prior),
  });
}

/** The same gain once it is known: of one measure, unit, subject and estimator. */
export function realised(scope: Scope, gain: Fixed): Fixed {
  const value = decimal(scope.draw, 0, 1);
  return { ...gain, value, ...(gain["interval"] === undefined ? {} : { interval: around(scope, value) }) };
}

export function money(scope: Scope): Fixed {
  return fill(scope, "Money", { amount: between(scope.draw, 1, 9000), currency: pick(scope.draw, CURRENCIES) });
}
