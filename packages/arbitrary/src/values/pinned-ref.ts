// SPDX-License-Identifier: Apache-2.0
import { digestOf } from "../digest.js";
import type { Facts } from "../facts.js";
import { fill, wantsMember } from "../fill.js";
import { optionalTarget, type Scope, written } from "../scope.js";

/** A reference to a resource, at times fixed to what the resource holds. */
export function pinnedTo(scope: Scope, { id, elsewhere }: Facts): unknown {
  const resource = scope.graph.find((candidate) => idOf(scope, candidate.id) === id);
  const isPinned = elsewhere !== true && resource !== undefined && wantsMember(scope, "PinnedRef", "digest", 50);
  return fill(scope, "PinnedRef", { id: written(scope, id), digest: isPinned ? digestOf(resource) : undefined });
}

export function optionalPin(scope: Scope, types: readonly string[], fits?: (facts: Facts) => boolean): unknown {
  const found = optionalTarget(scope, types, fits);
  return found && pinnedTo(scope, found);
}

/** The absolute form of an id of the package. */
function idOf({ prefix, base }: Scope, id: string): string {
  return prefix !== undefined && id.startsWith(`${prefix}:`) ? base + id.slice(prefix.length + 1) : id;
}
