// SPDX-License-Identifier: Apache-2.0
import { adding } from "../adding.js";
import { oneOf } from "../one-of.js";
import { cycle } from "../parts/cycle.js";
import { evaluated, evaluation, score } from "../parts/evaluated.js";
import { gain } from "../parts/gain.js";
import { thing } from "../parts/thing.js";
import { ruleMutator } from "../rule-mutator.js";

const TURNS = ["turn-1", "turn-2", "turn-3", "turn-4", "turn-5"] as const;

/** Breaks FBK-036 (Gain shows in skill). */
export const gainWithoutSkill = ruleMutator("FBK-036", [
  adding("five gains in a row without a better score", (idOf, random) => {
    const [base, turn] = oneOf(
      [
        [{}, { value: 0.13 }],
        [
          { measure: "csi", orientation: "higher", value: 0.6 },
          { measure: "csi", orientation: "higher", value: 0.5 },
        ],
        [
          { measure: "bias", orientation: "zero", value: 0.02 },
          { measure: "bias", orientation: "zero", value: -0.05 },
        ],
      ],
      random,
    );
    const scores = [score({ ...turn, baseline: idOf("evaluation") })];
    const gained = { scores, realisedGain: gain(idOf) };
    const turns = TURNS.map((kind) => evaluation(idOf, gained, kind)).toReversed();
    const resources = [
      ...turns,
      cycle(idOf, { evaluations: TURNS.map(idOf) }),
      thing(idOf("twin")),
      ...evaluated(idOf, { scores: [score(base)] }),
    ];
    return { resources, at: "/0" };
  }),
]);
