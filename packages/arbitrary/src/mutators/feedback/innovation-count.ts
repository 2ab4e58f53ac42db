// SPDX-License-Identifier: Apache-2.0
import { adding } from "../adding.js";
import { changing } from "../changing.js";
import { oneOf } from "../one-of.js";
import { assimilated } from "../parts/assimilated.js";
import { ruleMutator } from "../rule-mutator.js";

/** Breaks FBK-007 (Counts add up). */
export const innovationCount = ruleMutator("FBK-007", [
  changing("Innovation", "one more rejected than there were", (value) => ({
    value: { ...value, usedCount: value.count, rejectedCount: 1 },
  })),
  adding("counts that do not add up", (idOf, random) => {
    const counts = oneOf(
      [
        { usedCount: 9, rejectedCount: 2 },
        { usedCount: 12, rejectedCount: 12 },
      ],
      random,
    );
    const innovation = { count: 12, ...counts };
    return { resources: assimilated(idOf, { assimilation: { innovation } }), at: "/0/assimilation/innovation" };
  }),
]);
