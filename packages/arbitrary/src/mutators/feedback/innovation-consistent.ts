// SPDX-License-Identifier: Apache-2.0
import { adding } from "../adding.js";
import { changing } from "../changing.js";
import { oneOf } from "../one-of.js";
import { assimilated } from "../parts/assimilated.js";
import { ruleMutator } from "../rule-mutator.js";

/** Breaks FBK-006 (Consistent innovations). */
export const innovationConsistent = ruleMutator("FBK-006", [
  changing("Innovation", "innovations that vary nine times as much as expected", (value) => ({
    value: { ...value, variance: 0.009, expectedVariance: 0.001 },
  })),
  adding("innovations that vary otherwise than expected", (idOf, random) => {
    const variance = oneOf([0.0002, 0.0041, 0.009], random);
    const innovation = { count: 12, variance, expectedVariance: 0.001 };
    return { resources: assimilated(idOf, { assimilation: { innovation } }), at: "/0/assimilation/innovation" };
  }),
]);
