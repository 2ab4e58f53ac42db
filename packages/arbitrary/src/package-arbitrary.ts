// SPDX-License-Identifier: Apache-2.0
import { type AnyResource, CONTEXT_IRI } from "@jiku/model";
import type { Arbitrary } from "fast-check";
import { builders, classNames } from "./builders.js";
import { choiceArbitrary } from "./choice-arbitrary.js";
import { between, chance, type Draw, pick } from "./draw.js";
import { named } from "./fill.js";
import type { JsonPackage } from "./mutation.js";
import { allowanceOf, type PackageOptions } from "./options.js";
import { make, type Scope } from "./scope.js";

const BASE = "https://data.example.org/";
const SIZE = 3;

/** What stands alone has no context of its own, and so no prefix. */
function openAlone(draw: Draw, options: PackageOptions): Scope {
  return { ...openScope(draw, options), prefix: undefined };
}

function openScope(draw: Draw, options: PackageOptions): Scope {
  const { base = BASE, profile = "core" } = options;
  return {
    draw,
    allowance: allowanceOf(options),
    complete: profile === "exchange" || profile === "coupling",
    builders,
    base,
    prefix: chance(draw, 50) ? "ex" : undefined,
    datum: chance(draw, 30) ? "wgs" : "jgd",
    graph: [],
    facts: new Map(),
    external: new Set(),
    depth: 0,
    serial: 0,
  };
}

/** The resources in another order, which says nothing: a reference may lead forwards. */
function shuffled(draw: Draw, graph: readonly AnyResource[]): readonly AnyResource[] {
  const left = [...graph];
  return graph.map(() => left.splice(draw(left.length), 1)[0] as AnyResource);
}

function closePackage({ draw, prefix, base, external, graph }: Scope): JsonPackage {
  const known = [...external, ...(chance(draw, 10) ? ["https://register.example.org/"] : [])];
  return {
    "@context": prefix === undefined ? CONTEXT_IRI : [CONTEXT_IRI, { [prefix]: base }],
    jiku: "1.0",
    ...(known.length === 0 ? {} : { external: known }),
    graph: chance(draw, 50) ? shuffled(draw, graph) : graph,
  };
}

/** A package out of choices. The same choices and options give the same package. */
export function buildPackage(draw: Draw, options: PackageOptions = {}): JsonPackage {
  const scope = openScope(draw, options);
  const classes = classNames.filter(scope.allowance.hasClass);
  for (let left = between(draw, 1, options.size ?? SIZE); left > 0 && classes.length > 0; left -= 1)
    make(scope, pick(draw, classes));
  return closePackage(scope);
}

/**
 * Coherent packages: references resolve to the right classes, units fit quantity kinds, intervals are in order,
 * coordinates lie in the range of their axes, shapes match. None has a finding of severity error or warning in the
 * profiles draft and core.
 */
export function packageArbitrary(options: PackageOptions = {}): Arbitrary<JsonPackage> {
  return choiceArbitrary((draw) => buildPackage(draw, options));
}

/** Coherent packages with at least one resource of a class; it is the last that was made. */
export function packageWithArbitrary(type: string, options: PackageOptions = {}): Arbitrary<JsonPackage> {
  return choiceArbitrary((draw) => {
    const scope = openScope(draw, options);
    make(scope, type);
    return closePackage(scope);
  });
}

/** Single resources of a class. What they refer to exists only in their package: see `packageArbitrary`. */
export function resourceArbitrary(type: string, options: PackageOptions = {}): Arbitrary<AnyResource> {
  if (!classNames.includes(type)) throw new RangeError(`no class ${type}`);
  return choiceArbitrary((draw) => {
    const scope = openAlone(draw, options);
    const { id } = make(scope, type);
    return scope.graph.at(-1) ?? ({ id, type } as AnyResource);
  });
}

/** Single values of a base, value type, union, enumeration or primitive. */
export function valueArbitrary(name: string, options: PackageOptions = {}): Arbitrary<unknown> {
  return choiceArbitrary((draw) => named(openAlone(draw, options), name));
}
