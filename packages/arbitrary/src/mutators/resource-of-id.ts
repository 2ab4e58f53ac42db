// SPDX-License-Identifier: Apache-2.0
import type { ResourceByType } from "@jiku/model";
import type { JsonPackage } from "../mutation.js";

/** The resource of a class with an id as it is written; undefined for a prefixed name of another spelling, or another class. */
export function resourceOfId<C extends keyof ResourceByType>(
  document: JsonPackage,
  type: C,
  id: string | undefined,
): ResourceByType[C] | undefined {
  const found = document.graph.find((resource) => resource.id === id);
  return found?.type === type ? (found as unknown as ResourceByType[C]) : undefined;
}
