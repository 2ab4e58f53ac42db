// SPDX-License-Identifier: Apache-2.0
import { between, chance, pick } from "../draw.js";
import { enumValue, type Fixed, fill, wantsMember } from "../fill.js";
import { enumerations } from "../gen/tables.js";
import type { Scope } from "../scope.js";
import { comparableSpec, fieldSpec } from "./field-spec.js";

const NAMES = ["level", "discharge", "rain", "temperature", "水位", "flow_rate"] as const;

/** So many names of ports, all different. */
export function portNames(scope: Scope, count: number): readonly string[] {
  const first = scope.draw(NAMES.length);
  return Array.from({ length: count }, (_, k) =>
    k < NAMES.length ? (NAMES[(first + k) % NAMES.length] as string) : `port${k}`,
  );
}

/** A place where a model takes or gives values. */
export function port(scope: Scope, fixed: Fixed): Fixed {
  return fill(scope, "Port", fixed);
}

/** Ports of no connection; those that give values are never without uncertainty where `isUnsure`. */
export function freePorts(scope: Scope, names: readonly string[], isUnsure: boolean): readonly Fixed[] {
  return names.map((name) => {
    const made = port(scope, { name, field: chance(scope.draw, 50) ? comparableSpec(scope).spec : fieldSpec(scope) });
    return isUnsure ? withoutCertainty(made) : made;
  });
}

/** A surrogate is not surer than what it stands for. */
function withoutCertainty(made: Fixed): Fixed {
  const field = made["field"] as Fixed;
  const { uncertainty, ...rest } = field;
  return (uncertainty as Fixed | undefined)?.["kind"] === "none" ? { ...made, field: rest } : made;
}

const STEP_SIZES = ["PT1S", "PT10S", "PT1M", "PT10M"] as const;
/** A whole number of every step. */
export const MACRO_STEPS = ["PT10M", "PT1H", "PT20M"] as const;

/** How a model goes on in time; its steps go into every exchange step made here. */
export function numerics(scope: Scope): Fixed {
  return fill(scope, "Numerics", {
    stepSize: wantsMember(scope, "Numerics", "stepSize", 60) ? pick(scope.draw, STEP_SIZES) : undefined,
  });
}

const UNITS_OF_COST: Readonly<Record<string, readonly string[]>> = { memory: ["By"], energy: ["J", "kW.h"] };

/** What a model costs to run: a few seconds a step. */
export function cost(scope: Scope): Fixed {
  const measure = enumValue(scope, "CostMeasure");
  const unit = pick(scope.draw, UNITS_OF_COST[measure] ?? ["s", "min"]);
  return fill(scope, "Cost", { measure, value: between(scope.draw, 1, 3), unit });
}

/** One setting a topic, so that models agree. */
const SETTINGS: readonly (readonly [string, string])[] = [
  ["https://vocab.example.org/turbulence", "k-epsilon"],
  ["https://vocab.example.org/水温", "constant"],
  ["jk:Assumption", "linear"],
];

export function assumption(scope: Scope): Fixed {
  const [topic, setting] = pick(scope.draw, SETTINGS);
  return fill(scope, "Assumption", {
    topic,
    setting: wantsMember(scope, "Assumption", "setting") ? setting : undefined,
  });
}

/** Joined with itself by one coupler; `other` is not. */
export const PROTOCOLS = (enumerations.get("Protocol") ?? []).filter((name) => name !== "other");

/** How a model is driven. */
export function binding(scope: Scope, protocol?: string, needs: readonly string[] = []): Fixed {
  const made = fill(scope, "Binding", protocol === undefined ? {} : { protocol });
  const { capabilities } = made;
  const all = [...new Set([...(capabilities as readonly string[]), ...needs])];
  return { ...made, capabilities: needs.length === 0 ? all : all.filter((name) => name !== "singleInstance") };
}

export function hybrid(scope: Scope, parts: readonly Fixed[]): Fixed {
  return fill(scope, "Hybrid", { parts });
}
