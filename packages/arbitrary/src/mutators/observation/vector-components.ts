// SPDX-License-Identifier: Apache-2.0
import { adding } from "../adding.js";
import { changing } from "../changing.js";
import { property } from "../parts/property.js";
import { ruleMutator } from "../rule-mutator.js";

/** Breaks OB-14 (Named components). */
export const vectorComponents = ruleMutator("OB-14", [
  changing("Property", "components of a scalar", (value) =>
    (value.rank ?? 0) === 0 && value.componentNames === undefined
      ? { value: { ...value, componentNames: ["eastward", "northward"] } }
      : undefined,
  ),
  adding("vector without components", (idOf) => ({ resources: [property(idOf("property"), { rank: 1 })], at: "/0" })),
]);
