// SPDX-License-Identifier: Apache-2.0
import { digestOf } from "../digest.js";
import type { Facts } from "../facts.js";
import { fill, wantsMember } from "../fill.js";
import { optionalTarget, resourceOf, type Scope, written } from "../scope.js";

/** The digest that a resource states of itself, else that of its JSON; undefined for one that lives elsewhere. */
export function digestFor(scope: Scope, id: string): string | undefined {
  const resource = resourceOf(scope, id);
  return resource === undefined ? undefined : ((resource["digest"] as string | undefined) ?? digestOf(resource));
}

/** A reference to a resource, at times fixed to what the resource holds. */
export function pinnedTo(scope: Scope, { id, elsewhere }: Facts): unknown {
  const digest = elsewhere !== true && wantsMember(scope, "PinnedRef", "digest", 50) ? digestFor(scope, id) : undefined;
  return fill(scope, "PinnedRef", { id: written(scope, id), digest });
}

export function optionalPin(scope: Scope, types: readonly string[], fits?: (facts: Facts) => boolean): unknown {
  const found = optionalTarget(scope, types, fits);
  return found && pinnedTo(scope, found);
}
