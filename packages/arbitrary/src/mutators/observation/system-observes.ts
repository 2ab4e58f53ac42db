// SPDX-License-Identifier: Apache-2.0
import { adding } from "../adding.js";
import { oneOf } from "../one-of.js";
import { observed } from "../parts/observed.js";
import { property } from "../parts/property.js";
import { series } from "../parts/series.js";
import { ruleMutator } from "../rule-mutator.js";

/** Breaks OB-05 (A system that observes it). */
export const systemObserves = ruleMutator("OB-05", [
  adding("made by a system that observes something else", (idOf, random) => {
    const observes = { id: idOf("system"), type: "System", roles: ["sensor"], observes: [idOf("other")] };
    const made = oneOf([observed, series], random)(idOf, { madeBySystem: idOf("system") });
    return { resources: [...made, observes, property(idOf("other"))], at: "/0/madeBySystem" };
  }),
]);
