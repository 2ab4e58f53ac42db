// SPDX-License-Identifier: Apache-2.0
import type { AnyResource, Model, Operator, ResourceByType, RuleContext } from "@jiku/model";

type Class = keyof ResourceByType;

/** What a rule looks resources up with; a set of resources takes absolute IRIs only. */
export type Lookup = Pick<RuleContext, "resolve"> | { resolve(iri: string): AnyResource | undefined };

/** The resource behind a reference when it is of this class itself; undefined when it is of another, or not at hand. */
export function resolveAs<C extends Class>(
  ref: string | undefined,
  type: C,
  look: Lookup,
): ResourceByType[C] | undefined {
  const resource = ref === undefined ? undefined : look.resolve(ref);
  return resource?.type === type ? (resource as unknown as ResourceByType[C]) : undefined;
}

/** The model or operator behind a reference; undefined when it is something else, or not at hand. */
export function resolveModel(ref: string | undefined, look: Lookup): Model | Operator | undefined {
  return resolveAs(ref, "Model", look) ?? resolveAs(ref, "Operator", look);
}
