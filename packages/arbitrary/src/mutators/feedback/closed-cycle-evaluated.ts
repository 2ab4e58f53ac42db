// SPDX-License-Identifier: Apache-2.0
import { adding } from "../adding.js";
import { oneOf } from "../one-of.js";
import { action, done } from "../parts/action.js";
import { closed } from "../parts/cycle.js";
import { ruleMutator } from "../rule-mutator.js";

/** Breaks FBK-030 (What was done is evaluated). */
export const closedCycleEvaluated = ruleMutator("FBK-030", [
  adding("executed action that no evaluation is about", (idOf, random) => {
    const begun = { ...done(idOf), status: oneOf(["executing", "done", "failed"], random) };
    const resources = [...closed(idOf, { intervene: [idOf("second")] }), action(idOf, begun, "second")];
    return { resources, at: "/0/intervene/0" };
  }),
]);
