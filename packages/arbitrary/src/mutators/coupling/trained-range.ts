// SPDX-License-Identifier: Apache-2.0
import type { IdOf } from "../adding.js";
import { oneOf } from "../one-of.js";
import { coupling } from "../parts/coupled.js";
import { fieldOf } from "../parts/coupled-field.js";
import { dataset, publisher } from "../parts/dataset.js";
import { ruleMutator } from "../rule-mutator.js";

/** A learned target that was taught levels from 0 m to 8 m and answers outside too. */
function learned(idOf: IdOf): object {
  const validity = { limits: [{ port: "level", min: 0, max: 8, unit: "m" }], outside: "flag" };
  return { modelKind: "dataDriven", trainedOn: [idOf("dataset")], validity };
}

/** Breaks CPL-062 (Trained range). */
export const trainedRange = ruleMutator("CPL-062", [
  coupling("beyond what was taught", (idOf, random) => ({
    given: fieldOf(idOf, { range: oneOf([{ min: 0, max: 9 }, { min: -1, max: 8 }, { min: 2 }], random) }),
    target: learned(idOf),
    others: [dataset(idOf), publisher(idOf)],
  })),
  coupling("range unknown", (idOf) => ({ target: learned(idOf), others: [dataset(idOf), publisher(idOf)] })),
]);
