// SPDX-License-Identifier: Apache-2.0
import { adding } from "../adding.js";
import { action } from "../parts/action.js";
import { decided } from "../parts/decided.js";
import { ruleMutator } from "../rule-mutator.js";

/** Breaks FBK-020 (The chosen was an alternative). */
export const chosenInAlternatives = ruleMutator("FBK-020", [
  adding("action chosen that was no alternative", (idOf) => ({
    resources: [...decided(idOf, { decision: { chosen: idOf("third") } }), action(idOf, {}, "third")],
    at: "/0/chosen",
  })),
]);
