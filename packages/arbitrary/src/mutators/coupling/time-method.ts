// SPDX-License-Identifier: Apache-2.0
import type { IdOf } from "../adding.js";
import { oneOf } from "../one-of.js";
import { coupling } from "../parts/coupled.js";
import { fieldOf, hourlyMeans, hourlyMoments } from "../parts/coupled-field.js";
import { ruleMutator } from "../rule-mutator.js";
import { without } from "../without.js";

function over(idOf: IdOf, time: object): object {
  return fieldOf(idOf, { time });
}

/** Breaks CPL-041 (Statistic over time). */
export const timeMethod = ruleMutator("CPL-041", [
  coupling("what means do not tell", (idOf, random) => ({
    wanted: over(idOf, {
      ...hourlyMeans,
      ...oneOf<object>([{ method: "maximum" }, { method: "median", period: "P1D" }, { method: "variance" }], random),
    }),
  })),
  coupling("moments out of means", (idOf) => ({ wanted: over(idOf, without(hourlyMoments, "step")) })),
  coupling("periods that do not nest", (idOf, random) => ({
    wanted: over(idOf, { ...hourlyMeans, period: oneOf(["PT90M", "PT10M"], random) }),
  })),
  coupling("too few moments for a mean", (idOf) => ({ given: over(idOf, hourlyMoments) })),
  coupling("no time given", (idOf) => ({ given: without(fieldOf(idOf), "time") })),
]);
