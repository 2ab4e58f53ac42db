// SPDX-License-Identifier: Apache-2.0
import type { IdOf } from "../adding.js";
import { oneOf } from "../one-of.js";
import { coupling } from "../parts/coupled.js";
import { fieldOf, hourlyMeans } from "../parts/coupled-field.js";
import { ruleMutator } from "../rule-mutator.js";

function after(idOf: IdOf, latency: string): object {
  return fieldOf(idOf, { time: { ...hourlyMeans, latency } });
}

/** Breaks CPL-043 (Latency). */
export const latency = ruleMutator("CPL-043", [
  coupling("later than asked", (idOf, random) => ({
    given: after(idOf, oneOf(["PT1H", "P1D"], random)),
    wanted: after(idOf, oneOf(["PT10M", "PT0S"], random)),
    input: oneOf<object>([{}, { accepts: { extrapolationOrder: 1 } }], random),
  })),
  coupling("latency undeclared", (idOf) => ({ wanted: after(idOf, "PT10M") })),
]);
