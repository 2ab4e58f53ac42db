// SPDX-License-Identifier: Apache-2.0
import type { JsonPackage } from "../mutation.js";

function holds(value: unknown, member: string): boolean {
  if (typeof value !== "object" || value === null) return false;
  if (!Array.isArray(value) && Object.hasOwn(value, member)) return true;
  return Object.values(value).some((item) => holds(item, member));
}

/** True when any object of the graph has the member: rules that read it may look at what a mutator changes. */
export function hasMember({ graph }: JsonPackage, ...members: readonly string[]): boolean {
  return members.some((member) => holds(graph, member));
}
