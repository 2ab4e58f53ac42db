// SPDX-License-Identifier: Apache-2.0
import type { IdOf } from "../adding.js";
import { oneOf } from "../one-of.js";
import { components, coupling } from "../parts/coupled.js";
import { ruleMutator } from "../rule-mutator.js";

const SCHEME = "https://data.example.org/scheme/fidelity";

/** A target that asks for grade 3. */
function asking(idOf: IdOf): object {
  const [source, target] = components(idOf);
  return { components: [source, { ...target, settings: { requiredFidelity: { scheme: SCHEME, grade: 3 } } }] };
}

/** Breaks CPL-063 (Fidelity). */
export const fidelity = ruleMutator("CPL-063", [
  coupling("a grade too low", (idOf, random) => ({
    source: { fidelity: { scheme: SCHEME, grade: oneOf([1, 2], random) } },
    whole: asking(idOf),
  })),
  coupling("no grade on the scheme", (idOf, random) => ({
    source: oneOf<object>([{}, { fidelity: { scheme: `${SCHEME}-of-others`, grade: 5 } }], random),
    whole: asking(idOf),
  })),
]);
