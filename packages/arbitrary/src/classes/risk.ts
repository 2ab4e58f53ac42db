// SPDX-License-Identifier: Apache-2.0
import { between, chance, decimal, pick } from "../draw.js";
import type { Facts } from "../facts.js";
import { enumValue, type Fixed, fill, wantsMember } from "../fill.js";
import { enumerations } from "../gen/tables.js";
import { type Made, optionalTarget, type Scope, target, written } from "../scope.js";
import { CURRENCIES } from "../values/information-gain.js";
import { basisOf } from "../values/lineage.js";
import { distantMoment, nextMoment } from "../values/moments.js";
import { finishResource, startResource } from "./resource.js";

/** Bounds of a probability, in order. */
export function probabilityBounds(scope: Scope, least = 0.2, greatest = 0.6): Fixed {
  const [lower, upper] = [decimal(scope.draw, 0, least), decimal(scope.draw, greatest, 1)];
  return fill(scope, "ProbabilityBounds", {
    lower,
    upper,
    value: wantsMember(scope, "ProbabilityBounds", "value", 50) ? decimal(scope.draw, lower, upper) : undefined,
  });
}

/** How the tail was had; one that was counted has cases enough. */
export function tail(scope: Scope): Fixed {
  const method = enumValue(scope, "TailMethod");
  const counts = method === "empirical" || wantsMember(scope, "Tail", "exceedances");
  return fill(scope, "Tail", {
    method,
    sampleSize: wantsMember(scope, "Tail", "sampleSize") ? between(scope.draw, 100, 999) : undefined,
    exceedances: counts ? between(scope.draw, 10, 60) : undefined,
  });
}

export function riskMeasure(scope: Scope, name?: string): Fixed {
  return fill(scope, "RiskMeasure", {
    ...(name === undefined ? {} : { measure: name }),
    level: wantsMember(scope, "RiskMeasure", "level") ? pick(scope.draw, [0.99, 0.95]) : undefined,
    value: decimal(scope.draw, 0, 900),
    currency: wantsMember(scope, "RiskMeasure", "currency") ? pick(scope.draw, CURRENCIES) : undefined,
    unit: undefined,
    ...(chance(scope.draw, 30) ? { unit: pick(scope.draw, ["m", "1"]) } : {}),
  });
}

/** Measures of a risk; beside the value at risk stands what is worse. */
function measures(scope: Scope): readonly Fixed[] {
  const first = riskMeasure(scope);
  return first["measure"] === "VaR" ? [first, riskMeasure(scope, "CVaR")] : [first];
}

/** A belief that contributes, with the probability that it gives. */
export function riskContributor(scope: Scope, { id }: Facts): Fixed {
  return fill(scope, "RiskContributor", {
    belief: written(scope, id),
    eventProbability: wantsMember(scope, "RiskContributor", "eventProbability", 60)
      ? decimal(scope.draw, 0.2, 0.5)
      : undefined,
  });
}

function beliefsOf(scope: Scope): readonly Facts[] {
  const first = target(scope, ["Belief"]);
  const second = chance(scope.draw, 50) ? optionalTarget(scope, ["Belief"], (facts) => facts !== first) : undefined;
  return second === undefined ? [first] : [first, second];
}

function areApart(scope: Scope, beliefs: readonly Facts[]): boolean {
  const all = beliefs.map(({ id }) => [...basisOf(scope, id)]);
  return new Set(all.flat()).size === all.flat().length;
}

/** By what the contributions of a risk hang together; independent only where nothing common is behind them. */
function dependenceOf(scope: Scope, beliefs: readonly Facts[]): Fixed {
  const kinds = (enumerations.get("DependenceKind") ?? []).filter(
    (kind) => kind !== "independent" || areApart(scope, beliefs),
  );
  return fill(scope, "Dependence", { kind: enumValue(scope, "DependenceKind", kinds) });
}

/** How probable an event is, given beliefs. Its bounds are wide where nothing is known of their dependence. */
export function makeRiskStatement(scope: Scope, type: string): Made {
  const start = startResource(scope, type);
  const beliefs = beliefsOf(scope);
  const dependence = dependenceOf(scope, beliefs);
  const [least, greatest] = dependence["kind"] === "unknown" ? [0, 1] : [0.2, 0.6];
  return finishResource(scope, type, start, {
    probability: probabilityBounds(scope, least, greatest),
    contributions: beliefs.map((facts) => riskContributor(scope, facts)),
    dependence,
    measures: wantsMember(scope, type, "measures") ? measures(scope) : undefined,
    tail: wantsMember(scope, type, "tail") ? tail(scope) : undefined,
    issuedAt: nextMoment(scope),
    validUntil: wantsMember(scope, type, "validUntil") ? distantMoment(scope) : undefined,
  });
}
