// SPDX-License-Identifier: Apache-2.0

/** A Transform between two systems: the identity; `more` says otherwise. */
export function transform(id: string, sourceRs: string, targetRs: string, more: object = {}): object {
  return { id, type: "Transform", sourceRs, targetRs, method: "identity", ...more };
}
