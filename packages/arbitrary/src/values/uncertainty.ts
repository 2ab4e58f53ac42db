// SPDX-License-Identifier: Apache-2.0
import { between, chance, type Draw, decimal, pick, several } from "../draw.js";
import { type Fixed, fill, formOf, pickVariant } from "../fill.js";
import { shortNames } from "../pools/texts.js";
import { stepUnit } from "../pools/units.js";
import type { Scope } from "../scope.js";

/** What an uncertainty belongs to. */
export interface Carrier {
  readonly value?: number | undefined;
  readonly unit?: string | undefined;
}

const LEVELS = [0.95, 0.9, 0.6827, 1, 0.5] as const;
const FAMILIES = ["https://www.uncertml.org/distributions/normal", "https://www.uncertml.org/distributions/gamma"];

function rising(draw: Draw, count: number, min: number, max: number): readonly number[] {
  const step = (max - min) / (count + 1);
  return Array.from({ length: count }, (_, k) =>
    Number((min + step * (k + 1) + decimal(draw, 0, step / 2)).toFixed(6)),
  );
}

/** L times its transpose: symmetric and positive semidefinite in whole numbers. */
function covariance(draw: Draw, size: number): readonly (readonly number[])[] {
  const lower = Array.from({ length: size }, (_, i) =>
    Array.from({ length: size }, (_, j) => (j > i ? 0 : i === j ? between(draw, 1, 4) : between(draw, 0, 4) - 2)),
  );
  return lower.map((a) => lower.map((b) => a.reduce((sum, x, k) => sum + x * (b[k] as number), 0)));
}

/** Parts of a thousand that add up to it. */
function shares(draw: Draw, count: number): readonly number[] {
  const cuts = Array.from({ length: count - 1 }, () => draw(1001)).sort((a, b) => a - b);
  return [...cuts, 1000].map((cut, k) => (cut - (cuts[k - 1] ?? 0)) / 1000);
}

function bounds(draw: Draw, value: number | undefined): { readonly lower: number; readonly upper: number } {
  const middle = value ?? decimal(draw, -5, 50);
  return { lower: middle - decimal(draw, 0, 3), upper: middle + decimal(draw, 0, 3) };
}

function parametersOf(draw: Draw, kind: string, { value }: Carrier): Fixed {
  switch (kind) {
    case "standard":
      return { value: decimal(draw, 0, 5) };
    case "expanded": {
      const factor = chance(draw, 50);
      return {
        value: decimal(draw, 0, 5),
        coverageFactor: factor ? 2 : undefined,
        level: factor && !chance(draw, 30) ? undefined : pick(draw, LEVELS),
      };
    }
    case "interval":
      return { ...bounds(draw, value), ...(chance(draw, 50) ? { level: pick(draw, LEVELS) } : { level: undefined }) };
    case "set":
      return bounds(draw, value);
    case "quantiles": {
      const count = between(draw, 1, 4);
      return { levels: rising(draw, count, 0, 1), values: rising(draw, count, 0, 40) };
    }
    case "distribution":
      return { family: pick(draw, FAMILIES), parameters: { mean: decimal(draw, 0, 9), variance: decimal(draw, 0, 4) } };
    case "covariance": {
      const size = between(draw, 1, 3);
      return { matrix: covariance(draw, size), componentNames: shortNames(draw, size) };
    }
    case "ensemble":
      return { values: [decimal(draw, 0, 9), ...several(draw, 4, () => decimal(draw, 0, 9))] };
    case "probabilities": {
      const count = between(draw, 1, 4);
      const parts = shares(draw, count);
      return { probabilities: Object.fromEntries(shortNames(draw, count).map((name, k) => [name, parts[k]])) };
    }
    default:
      return {};
  }
}

const DIFFERENCES = new Set(["standard", "expanded", "covariance"]);

/** The uncertainty of a value, such that the value can have it (GUM; UncertML). */
export function uncertainty(scope: Scope, carrier: Carrier = {}): unknown {
  const { draw } = scope;
  const { variants = {} } = formOf("Uncertainty");
  const name = pickVariant(scope, "Uncertainty", Object.keys(variants));
  const kind = formOf(name).tagValue ?? "";
  const step = carrier.unit === undefined ? undefined : stepUnit(carrier.unit);
  const isShifted = step !== carrier.unit && DIFFERENCES.has(kind);
  const unit = isShifted || chance(draw, 50) ? (DIFFERENCES.has(kind) ? step : carrier.unit) : undefined;
  return fill(scope, name, { unit, ...parametersOf(draw, kind, carrier) });
}

const SIZED: Readonly<Record<string, string>> = {
  expanded: "coverageFactor",
  interval: "level",
  ensemble: "memberCount",
};

/** The form of an uncertainty, with what its kind needs. */
export function uncertaintySpec(scope: Scope): unknown {
  const { draw } = scope;
  const made = fill(scope, "UncertaintySpec", {
    coverageFactor: chance(draw, 30) ? 2 : undefined,
    level: chance(draw, 30) ? pick(draw, LEVELS) : undefined,
    memberCount: chance(draw, 30) ? between(draw, 2, 50) : undefined,
  }) as { readonly kind: string; readonly correlation?: string; readonly correlationRef?: string };
  const sizes: Readonly<Record<string, number>> = { coverageFactor: 2, level: 0.95, memberCount: 10 };
  const needed = SIZED[made.kind];
  const complete = needed === undefined ? made : { ...made, [needed]: sizes[needed] };
  return made.correlation === "declared" && made.correlationRef === undefined
    ? { ...complete, correlation: "unknown" }
    : complete;
}
