// SPDX-License-Identifier: Apache-2.0
import { adding } from "../adding.js";
import { oneOf } from "../one-of.js";
import { observed } from "../parts/observed.js";
import { series } from "../parts/series.js";
import { thing } from "../parts/thing.js";
import { ruleMutator } from "../rule-mutator.js";

/** Breaks OB-06 (Deployed at that time). */
export const deployedThen = ruleMutator("OB-06", [
  adding("made before the system was there", (idOf, random) => {
    const deployments = [{ platform: idOf("bridge"), during: { start: "2026-09-01T00:00:00Z", end: ".." } }];
    const system = { id: idOf("system"), type: "System", roles: ["sensor"], deployments };
    const made = oneOf([observed, series], random)(idOf, { madeBySystem: idOf("system") });
    return { resources: [...made, system, thing(idOf("bridge"))], at: "/0/madeBySystem" };
  }),
]);
