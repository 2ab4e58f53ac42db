// SPDX-License-Identifier: Apache-2.0
import { oneOf } from "../one-of.js";
import { coupling } from "../parts/coupled.js";
import { fieldOf, hourlyMoments } from "../parts/coupled-field.js";
import { ruleMutator } from "../rule-mutator.js";
import { without } from "../without.js";

/** Breaks CPL-042 (Steps). */
export const steps = ruleMutator("CPL-042", [
  coupling("moments between those given", (idOf, random) => ({
    given: fieldOf(idOf, { time: hourlyMoments }),
    wanted: fieldOf(idOf, { time: { ...hourlyMoments, step: oneOf(["PT10M", "PT90M", "P1M"], random) } }),
  })),
  coupling("step undeclared", (idOf) => ({
    given: fieldOf(idOf, { time: without(hourlyMoments, "step") }),
    wanted: fieldOf(idOf, { time: hourlyMoments }),
  })),
]);
