// SPDX-License-Identifier: Apache-2.0

/** An Entity that says nothing but that it is there. */
export function thing(id: string, more: object = {}): object {
  const label = { ja: "加えた物", en: "Added thing" };
  return { id, type: "Entity", entityTypes: ["https://data.example.org/type/Thing"], label, ...more };
}
