// SPDX-License-Identifier: Apache-2.0
import type { JsonPackage } from "../mutation.js";

function holds(value: unknown, text: string): boolean {
  if (typeof value !== "object" || value === null) return value === text;
  return Object.values(value).some((item) => holds(item, text));
}

/** True when another resource of the document names this one by its id as written, or when prefixes leave that open. */
export function isReferredTo({ graph, "@context": context }: JsonPackage, id: string): boolean {
  if (Array.isArray(context)) return true;
  return graph.some((resource) => (resource.id === id ? false : holds(resource, id)));
}
