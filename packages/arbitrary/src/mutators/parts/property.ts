// SPDX-License-Identifier: Apache-2.0

/** A Property: a length in metres; `more` says otherwise. */
export function property(id: string, more: object = {}): object {
  const label = { ja: "加えた量", en: "Added quantity" };
  return { id, type: "Property", label, quantityKind: "quantitykind:Length", unit: "m", ...more };
}
