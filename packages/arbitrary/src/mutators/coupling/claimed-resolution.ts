// SPDX-License-Identifier: Apache-2.0
import { oneOf } from "../one-of.js";
import { coupling } from "../parts/coupled.js";
import { cells, fieldOf } from "../parts/coupled-field.js";
import { operatorOf, portOf } from "../parts/coupled-model.js";
import { ruleMutator } from "../rule-mutator.js";

const AT = "/exposes/0";

/** A target that takes and shows the given fields, and is exposed. */
function shown(taken: object, result: object): object {
  return {
    target: { ports: [portOf("level", "input", taken), portOf("picture", "output", result)] },
    whole: { exposes: [{ name: "picture", port: "target.picture" }] },
  };
}

/** Breaks CPL-033 (Claimed resolution). */
export const claimedResolution = ruleMutator("CPL-033", [
  coupling(
    "finer than the operator on the way",
    (idOf, random) => {
      const effectiveResolution = oneOf(
        [{ value: 1000, unit: "m" } as const, { value: 5, unit: "km" } as const],
        random,
      );
      return {
        ...shown(fieldOf(idOf), fieldOf(idOf)),
        connection: { via: [{ id: idOf("operator") }] },
        others: [operatorOf(idOf, "sample", ["resolution"], { exact: true, effectiveResolution })],
      };
    },
    AT,
  ),
  coupling(
    "finer than the source",
    (idOf) => {
      const fine = fieldOf(idOf, { space: cells(idOf, { resolution: { min: 50, max: 50, unit: "m" } }) });
      return { ...shown(fine, fine), connection: { allow: ["lossy"] } };
    },
    AT,
  ),
]);
