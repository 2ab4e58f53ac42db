// SPDX-License-Identifier: Apache-2.0
import { adding } from "../adding.js";
import { oneOf } from "../one-of.js";
import { cycle } from "../parts/cycle.js";
import { thing } from "../parts/thing.js";
import { ruleMutator } from "../rule-mutator.js";

/** Breaks FBK-040 (Cycles are counted). */
export const sequence = ruleMutator("FBK-040", [
  adding("cycle that is not the next one", (idOf, random) => {
    const following = { sequence: oneOf([11, 12, 14], random), previous: idOf("cycle") };
    const resources = [cycle(idOf, following, "next-cycle"), cycle(idOf), thing(idOf("twin"))];
    return { resources, at: "/0/sequence" };
  }),
]);
