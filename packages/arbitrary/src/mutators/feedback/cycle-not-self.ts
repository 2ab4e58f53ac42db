// SPDX-License-Identifier: Apache-2.0
import { adding } from "../adding.js";
import { changing } from "../changing.js";
import { cycle } from "../parts/cycle.js";
import { thing } from "../parts/thing.js";
import { ruleMutator } from "../rule-mutator.js";

/** Breaks FBK-042 (No cycle before itself). */
export const cycleNotSelf = ruleMutator("FBK-042", [
  changing("Cycle", "named as the one before itself", (value) => ({
    value: { ...value, previous: value.id },
    at: "/previous",
  })),
  adding("cycle before itself", (idOf) => ({
    resources: [cycle(idOf, { previous: idOf("cycle") }), thing(idOf("twin"))],
    at: "/0/previous",
  })),
]);
