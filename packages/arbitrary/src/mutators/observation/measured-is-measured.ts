// SPDX-License-Identifier: Apache-2.0
import { adding } from "../adding.js";
import { oneOf } from "../one-of.js";
import { observation, observed } from "../parts/observed.js";
import { procedure } from "../parts/procedure.js";
import { ruleMutator } from "../rule-mutator.js";

/** Breaks OB-10 (Measured means measured). */
export const measuredIsMeasured = ruleMutator("OB-10", [
  adding("measured by a computation", (idOf, random) => {
    const kind = oneOf(["simulation", "assimilation", "inference"], random);
    const run = { id: idOf("run"), type: "Activity", procedure: { id: idOf("model") } };
    const model = procedure(idOf("model"), kind, { levelOfTheory: "shallow water equations" });
    return { resources: [...observed(idOf, { generatedBy: idOf("run") }), run, model], at: "/0/origin" };
  }),
  adding("measured out of a computation", (idOf) => {
    const run = { id: idOf("run"), type: "Activity", procedure: { id: idOf("model") } };
    const smoothing = { id: idOf("smoothing"), type: "Activity", used: [idOf("computed")] };
    const model = procedure(idOf("model"), "simulation", { levelOfTheory: "shallow water equations" });
    const more = { id: idOf("computed"), origin: "simulated", usedProcedure: idOf("model"), generatedBy: idOf("run") };
    const made = observed(idOf, { generatedBy: idOf("smoothing") });
    return { resources: [...made, observation(idOf, more), run, smoothing, model], at: "/0/origin" };
  }),
]);
