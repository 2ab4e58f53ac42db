// SPDX-License-Identifier: Apache-2.0

/** A Property without unit and kind; `more` says what it is. */
export function plainProperty(id: string, more: object): object {
  return { id, type: "Property", label: { ja: "加えた性質", en: "Added property" }, ...more };
}
