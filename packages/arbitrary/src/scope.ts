// SPDX-License-Identifier: Apache-2.0
import type { AnyResource } from "@jiku/model";
import { chance, type Draw, pick } from "./draw.js";
import type { Facts } from "./facts.js";
import type { Allowance } from "./options.js";

/** Makes one value of a type. */
export type Builder = (scope: Scope, name: string) => unknown;

/** Everything that the parts of one package share while it is made. */
export interface Scope {
  readonly draw: Draw;
  readonly allowance: Allowance;
  /** Declares what the profiles exchange and coupling demand. */
  readonly complete: boolean;
  /** By name of class or value type; what is not in it is filled by its form alone. */
  readonly builders: ReadonlyMap<string, Builder>;
  readonly base: string;
  /** Stands for `base` in CURIEs, where the package declares it. */
  readonly prefix: string | undefined;
  /** All heights of the package are above one datum: that of EPSG:6697, or of WGS 84. */
  readonly datum: "jgd" | "wgs";
  readonly graph: AnyResource[];
  /** By absolute id. */
  readonly facts: Map<string, Facts>;
  /** Beginnings of IRIs that are said to live elsewhere. */
  readonly external: Set<string>;
  /** How many resources are being made inside each other. */
  depth: number;
  /** Makes ids, and moments that follow each other. */
  serial: number;
}

/** From so many resources on nothing optional adds another. */
const CROWDED = 20;
const DEEPEST = 4;

const ELSEWHERE = "https://elsewhere.example.org/";

/** Whether an optional part is made; seldom below other resources. */
export function wants(scope: Scope, percent = 35): boolean {
  return chance(scope.draw, Math.round(percent / (1 + scope.depth / 4)));
}

/** The id as a reference may write it: absolute, or with the prefix of the package. */
export function written(scope: Scope, id: string): string {
  const { prefix, base, draw } = scope;
  return prefix !== undefined && id.startsWith(base) && chance(draw, 40) ? `${prefix}:${id.slice(base.length)}` : id;
}

/** Makes a resource of a class and puts it into the package. */
export function make(scope: Scope, type: string): Facts {
  const builder = scope.builders.get(type);
  if (builder === undefined) throw new Error(`no builder for ${type}`);
  scope.depth += 1;
  const made = builder(scope, type) as { readonly resource: AnyResource; readonly facts: Facts };
  scope.depth -= 1;
  scope.graph.push(made.resource);
  scope.facts.set(made.facts.id, made.facts);
  return made.facts;
}

function outside(scope: Scope, type: string): Facts {
  scope.external.add(ELSEWHERE);
  scope.serial += 1;
  return { id: `${ELSEWHERE}${type}/${scope.serial}`, type, elsewhere: true };
}

function candidatesOf(scope: Scope, types: readonly string[], fits: (facts: Facts) => boolean): readonly Facts[] {
  const any = types.includes("*");
  return [...scope.facts.values()].filter((facts) => (any || types.includes(facts.type)) && fits(facts));
}

function madeAnew(scope: Scope, types: readonly string[]): Facts {
  const wanted = types.includes("*") ? ["Entity", "Agent", "Asset", "Property"] : types;
  const possible = wanted.filter((type) => scope.allowance.hasClass(type) && scope.builders.has(type));
  return possible.length === 0 ? outside(scope, wanted[0] ?? "thing") : make(scope, pick(scope.draw, possible));
}

/**
 * A resource to refer to: one that is there and fits, or a new one. References lead to older resources only, so that
 * nothing comes back to where it started.
 * @returns undefined when none fits and the package is full, or the new one does not fit
 */
export function optionalTarget(
  scope: Scope,
  types: readonly string[],
  fits: (facts: Facts) => boolean = () => true,
): Facts | undefined {
  const found = candidatesOf(scope, types, fits);
  const full = scope.graph.length >= CROWDED || scope.depth >= DEEPEST;
  if (found.length > 0 && (full || !chance(scope.draw, 25))) return pick(scope.draw, found);
  if (full) return undefined;
  const target = madeAnew(scope, types);
  return fits(target) ? target : undefined;
}

/** The same for a reference that has to be there. */
export function target(scope: Scope, types: readonly string[], fits: (facts: Facts) => boolean = () => true): Facts {
  return optionalTarget(scope, types, fits) ?? madeAnew(scope, types);
}
