// SPDX-License-Identifier: Apache-2.0
import { adding } from "../adding.js";
import { changing } from "../changing.js";
import { plan } from "../parts/action.js";
import { ruleMutator } from "../rule-mutator.js";
import { without } from "../without.js";

/** Breaks FBK-029 (Observing for information). */
export const observeHasGain = ruleMutator("FBK-029", [
  changing("Action", "expected gain left out", (value) =>
    value.actionKind === "observe" ? { value: without(value, "expectedGain") } : undefined,
  ),
  adding("plan to observe for no gain", (idOf) => ({ resources: [without(plan(idOf), "expectedGain")], at: "/0" })),
]);
