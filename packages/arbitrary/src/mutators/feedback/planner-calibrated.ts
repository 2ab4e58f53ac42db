// SPDX-License-Identifier: Apache-2.0
import { adding } from "../adding.js";
import { oneOf } from "../one-of.js";
import { plan } from "../parts/action.js";
import { cycle } from "../parts/cycle.js";
import { evaluation } from "../parts/evaluated.js";
import { gain } from "../parts/gain.js";
import { observed } from "../parts/observed.js";
import { thing } from "../parts/thing.js";
import { ruleMutator } from "../rule-mutator.js";

const TURNS = Array.from({ length: 20 }, (_, k) => k + 1);

/** Breaks FBK-037 (The planner is calibrated). */
export const plannerCalibrated = ruleMutator("FBK-037", [
  adding("twenty plans that promise far too much, or too little", (idOf, random) => {
    const slope = oneOf([0.125, 4], random);
    const plans = TURNS.map((turn) => plan(idOf, { value: turn / 8 }, `plan-${turn}`));
    const evaluations = TURNS.map((turn) => {
      const gained = { evaluates: idOf(`plan-${turn}`), realisedGain: gain(idOf, { value: (slope * turn) / 8 }) };
      return evaluation(idOf, gained, `evaluation-${turn}`);
    });
    const turned = cycle(idOf, { evaluations: TURNS.map((turn) => idOf(`evaluation-${turn}`)) });
    return { resources: [thing(idOf("twin")), turned, ...plans, ...evaluations, ...observed(idOf)], at: "/0" };
  }),
]);
