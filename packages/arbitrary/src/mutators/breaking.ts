// SPDX-License-Identifier: Apache-2.0
import type { JsonPackage, RandomBelow } from "../mutation.js";
import type { Fault, Way } from "./rule-mutator.js";

/** Breaks a document as a whole, where no single value and no new resource can. */
export function breaking(
  note: string,
  change: (document: JsonPackage, random: RandomBelow) => Omit<Fault, "note"> | undefined,
): Way {
  return (document, random) => {
    const fault = change(document, random);
    return fault === undefined ? undefined : { ...fault, note: `${fault.path}: ${note}` };
  };
}
