// SPDX-License-Identifier: Apache-2.0
import type { AnyResource } from "@jiku/model";
import { chance, type Draw, pick } from "./draw.js";
import type { Facts } from "./facts.js";
import type { Allowance } from "./options.js";

/** Makes one value of a type; a reference leads to one of the classes `refs`. */
export type Builder = (scope: Scope, name: string, refs?: readonly string[]) => unknown;

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

/** A resource, and what later ones have to know of it. */
export interface Made {
  readonly resource: AnyResource;
  readonly facts: Facts;
}

/** Puts a resource that is made in a way of its own into the package, if the package may hold its class. */
export function place(scope: Scope, type: string, build: () => Made): Facts {
  return scope.allowance.hasClass(type) ? added(scope, build) : outside(scope, type);
}

function added(scope: Scope, build: () => Made): Facts {
  scope.depth += 1;
  const { resource, facts } = build();
  scope.depth -= 1;
  scope.graph.push(resource);
  scope.facts.set(facts.id, facts);
  return facts;
}

/** Makes a resource of a class and puts it into the package. */
export function make(scope: Scope, type: string): Facts {
  const builder = scope.builders.get(type);
  if (builder === undefined) throw new Error(`no builder for ${type}`);
  return added(scope, () => builder(scope, type) as Made);
}

/** The absolute form of a reference of the package. */
export function absolute({ prefix, base }: Scope, ref: string): string {
  return prefix !== undefined && ref.startsWith(`${prefix}:`) ? base + ref.slice(prefix.length + 1) : ref;
}

/** The resource behind a reference; undefined when it lives elsewhere. */
export function resourceOf(scope: Scope, ref: string | undefined): Readonly<Record<string, unknown>> | undefined {
  if (ref === undefined) return undefined;
  const id = absolute(scope, ref);
  return scope.graph.find((candidate) => absolute(scope, candidate.id) === id) as
    | Readonly<Record<string, unknown>>
    | undefined;
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
