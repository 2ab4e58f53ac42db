// SPDX-License-Identifier: Apache-2.0
import { quantityKind } from "@jiku/units";
import { remember } from "../remember.js";

/** A kind, its exact matches, and every kind broader than one of these. */
const widened = remember((iri): ReadonlySet<string> => {
  const found = new Set([iri]);
  for (const kind of found) {
    const { exactMatch = [], broader = [] } = quantityKind(kind) ?? {};
    for (const wider of exactMatch) found.add(wider);
    for (const wider of broader) found.add(wider);
  }
  return found;
});

/** Whether two quantity kinds, as absolute IRIs, are equal, exact matches, or one broader than the other. */
export function isSameKind(a: string, b: string): boolean {
  return a === b || widened(a).has(b) || widened(b).has(a);
}
