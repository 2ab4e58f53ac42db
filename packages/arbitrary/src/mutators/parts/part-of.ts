// SPDX-License-Identifier: Apache-2.0

/** A Relation "part of" to the entity with this id. */
export function partOf(object: string, more: object = {}): object {
  return { predicate: "obo:BFO_0000050", object, ...more };
}
