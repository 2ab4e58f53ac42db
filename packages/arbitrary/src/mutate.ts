// SPDX-License-Identifier: Apache-2.0
import { type AnyResource, CONTEXT_IRI } from "@jiku/model";
import type { JsonPackage, Mutant } from "./mutation.js";
import { ruleMutators } from "./mutators/rule-mutators.js";
import { seededRandom } from "./seeded-random.js";
import { structuralMutants } from "./structural/structural-mutants.js";

function isPackage(value: JsonPackage | AnyResource): value is JsonPackage {
  return "graph" in value && Array.isArray(value.graph);
}

/** Every text that may be a reference, but the id of the resource. */
function textsIn(value: unknown): readonly string[] {
  if (typeof value === "string") return [value];
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(textsIn) : [];
}

function packageOf(resource: AnyResource): JsonPackage {
  const { id: _, ...rest } = resource;
  const external = [...new Set(textsIn(rest))].filter((text) => /^[A-Za-z][A-Za-z0-9+.-]*:\S+$/.test(text));
  return { "@context": CONTEXT_IRI, jiku: "1.0", ...(external.length === 0 ? {} : { external }), graph: [resource] };
}

/** The variants that break a rule of the catalogue, one a rule that has a place in the package. */
export function* ruleMutants(document: JsonPackage, seed: number): Generator<Mutant> {
  const random = seededRandom(seed);
  for (const mutator of ruleMutators) {
    const mutant = mutator.mutate(document, random);
    if (mutant !== undefined) yield mutant;
  }
}

/**
 * Variants of valid data with exactly one fault each: one for every structural constraint at every place to which it
 * applies, and one for every rule that has a place in it. The seed decides where a rule is broken.
 * @param data a package, or a resource, which is put into a package that declares what it refers to as external
 */
export function* mutate(data: JsonPackage | AnyResource, seed = 1): Generator<Mutant> {
  const document = isPackage(data) ? data : packageOf(data);
  yield* structuralMutants(document);
  yield* ruleMutants(document, seed);
}
