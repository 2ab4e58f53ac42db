// SPDX-License-Identifier: Apache-2.0

/** A Procedure of the given type. */
export function procedure(id: string, procedureType = "measurement", more: object = {}): object {
  return { id, type: "Procedure", label: { ja: "加えた手順", en: "Added procedure" }, procedureType, ...more };
}
