// SPDX-License-Identifier: Apache-2.0

/** A Policy that permits the use of its targets; `more` says otherwise. */
export function policy(id: string, targets: readonly string[], more: object = {}): object {
  return { id, type: "Policy", targets, permissions: [{ action: "odrl:use" }], ...more };
}
