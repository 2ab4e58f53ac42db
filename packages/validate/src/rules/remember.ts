// SPDX-License-Identifier: Apache-2.0
import { createBoundedMap } from "../references/bounded-map.js";

const REMEMBERED = 1024;

/** The same pure function, with its answers for the latest keys kept; data names few units and kinds, and names them often. */
export function remember<V>(compute: (key: string) => V): (key: string) => V {
  const answers = createBoundedMap<string, { readonly value: V }>(REMEMBERED);
  return (key) => {
    const known = answers.get(key);
    if (known !== undefined) return known.value;
    const value = compute(key);
    answers.set(key, { value });
    return value;
  };
}
