// SPDX-License-Identifier: Apache-2.0
import { chance, decimal, pick } from "../draw.js";
import { enumValue, fill, wantsMember } from "../fill.js";
import { UNIT_FAMILIES } from "../pools/units.js";
import type { Scope } from "../scope.js";
import { uncertainty } from "./uncertainty.js";

export interface QuantityWish {
  readonly units?: readonly string[];
  readonly min?: number;
  readonly max?: number;
  /** The value must be there. */
  readonly present?: boolean;
}

const LIMITED = ["belowDetection", "aboveDetection"];

/** In place of a value: why it is missing, with the limit of detection where the reason is one. */
export function missing(scope: Scope, type: string): { readonly missing: string; readonly limit?: number } {
  const reason = enumValue(scope, "MissingReason");
  const limited = LIMITED.includes(reason) && wantsMember(scope, type, "limit", 60);
  return { missing: reason, ...(limited ? { limit: decimal(scope.draw, 0, 10) } : {}) };
}

const IRI_OF = new Map(UNIT_FAMILIES.map(({ units, iri }) => [units[0], iri]));

/** The QUDT unit of a code, where the pool knows it. */
export function unitIriOf(unit: string | undefined): string | undefined {
  return unit === undefined ? undefined : IRI_OF.get(unit);
}

/** A number with its unit, or the reason why there is none. */
export function quantity(scope: Scope, { units, min = -5, max = 50, present = false }: QuantityWish = {}): unknown {
  const { draw } = scope;
  const unit = pick(draw, units ?? pick(draw, UNIT_FAMILIES).units);
  const iri = unitIriOf(unit);
  const unitIri = iri !== undefined && wantsMember(scope, "Quantity", "unitIri") ? iri : undefined;
  if (!present && chance(draw, 15)) {
    const isNamed = chance(draw, 70);
    return fill(scope, "Quantity", {
      value: undefined,
      limit: undefined,
      ...missing(scope, "Quantity"),
      unit: isNamed ? unit : undefined,
      unitIri: isNamed ? unitIri : undefined,
      uncertainty: undefined,
    });
  }
  const value = decimal(draw, min, max);
  return fill(scope, "Quantity", {
    value,
    missing: undefined,
    limit: undefined,
    unit,
    unitIri,
    uncertainty: wantsMember(scope, "Quantity", "uncertainty") ? uncertainty(scope, { value, unit }) : undefined,
  });
}

/** A range, its ends in order. */
export function numberRange(scope: Scope, min = -100, max = 100): unknown {
  const { draw } = scope;
  const [low, high] = [decimal(draw, min, (min + max) / 2), decimal(draw, (min + max) / 2, max)];
  return fill(scope, "NumberRange", {
    min: chance(draw, 15) ? undefined : low,
    max: chance(draw, 15) ? undefined : high,
  });
}

/** A range with a unit, its ends in order. */
export function measuredRange(scope: Scope): unknown {
  const { draw } = scope;
  const min = decimal(draw, 0, 10);
  return fill(scope, "MeasuredRange", { min, max: min + decimal(draw, 0, 10), unit: pick(draw, ["m", "km", "mm"]) });
}
