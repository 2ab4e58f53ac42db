// SPDX-License-Identifier: Apache-2.0
import type { Way } from "./rule-mutator.js";

/** A fault that shows only when it is judged with a date of validation. */
export function asOf(date: string, way: Way): Way {
  return (document, random) => {
    const fault = way(document, random);
    return fault === undefined ? undefined : { ...fault, asOf: date };
  };
}
