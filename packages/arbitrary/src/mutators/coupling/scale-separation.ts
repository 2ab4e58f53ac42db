// SPDX-License-Identifier: Apache-2.0
import { oneOf } from "../one-of.js";
import { coupling } from "../parts/coupled.js";
import { fieldOf, hourlyMeans } from "../parts/coupled-field.js";
import { operatorOf } from "../parts/coupled-model.js";
import { ruleMutator } from "../rule-mutator.js";

/** Breaks CPL-031 (Separation of scales). */
export const scaleSeparation = ruleMutator("CPL-031", [
  coupling("a bridge without its error", (idOf, random) => {
    const operation = oneOf(["homogenise", "localise"], random);
    const said = oneOf<object>([{}, { assumes: ["periodic"] }, { assumes: ["periodic", "linear", "still"] }], random);
    return {
      connection: { via: [{ id: idOf("operator") }] },
      others: [operatorOf(idOf, operation, ["resolution"], { exact: true, ...said })],
    };
  }),
  coupling("hours and days stepped together", (idOf, random) => ({
    wanted: fieldOf(idOf, { time: { ...hourlyMeans, period: oneOf(["PT10H", "P1D"], random) } }),
    whole: { schedule: { strategy: oneOf(["jacobi", "gaussSeidel"], random) } },
  })),
]);
