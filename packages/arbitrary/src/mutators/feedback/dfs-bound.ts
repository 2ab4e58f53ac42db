// SPDX-License-Identifier: Apache-2.0
import { adding } from "../adding.js";
import { oneOf } from "../one-of.js";
import { assimilated } from "../parts/assimilated.js";
import { evaluation } from "../parts/evaluated.js";
import { gain } from "../parts/gain.js";
import { observation } from "../parts/observed.js";
import { ruleMutator } from "../rule-mutator.js";

const SIGNAL = { measure: "dfs", gainUnit: "one", value: 14.2 };

/** Breaks FBK-012 (No more signal than data). */
export const dfsBound = ruleMutator("FBK-012", [
  adding("more degrees of freedom than observations used", (idOf, random) => {
    const counts = oneOf([{ count: 12 }, { count: 20, usedCount: 12 }, { count: 20, rejectedCount: 8 }], random);
    const words = { innovation: counts, realisedGain: gain(idOf, SIGNAL) };
    return { resources: assimilated(idOf, { assimilation: words }), at: "/0/assimilation/realisedGain/value" };
  }),
  adding("evaluation that finds more degrees of freedom than observations used", (idOf) => {
    const about = { evaluates: idOf("run"), verification: [idOf("check")], realisedGain: gain(idOf, SIGNAL) };
    const resources = [evaluation(idOf, about), ...assimilated(idOf), observation(idOf, { id: idOf("check") })];
    return { resources, at: "/0/realisedGain/value" };
  }),
]);
