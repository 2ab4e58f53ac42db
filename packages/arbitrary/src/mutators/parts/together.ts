// SPDX-License-Identifier: Apache-2.0

/** The resources of several groups; of those with one id the first. */
export function together(...groups: readonly (readonly object[])[]): readonly object[] {
  const byId = new Map<unknown, object>();
  for (const resource of groups.flat()) {
    const { id } = resource as { readonly id?: unknown };
    if (!byId.has(id)) byId.set(id, resource);
  }
  return [...byId.values()];
}
