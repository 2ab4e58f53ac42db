// SPDX-License-Identifier: Apache-2.0
import { adding } from "../adding.js";
import { changing } from "../changing.js";
import { CSI, evaluated, score } from "../parts/evaluated.js";
import { ruleMutator } from "../rule-mutator.js";

const PICKED = { kind: "outcomeConditional" } as const;

/** Breaks TRU-021 (Not scored by outcome). */
export const noOutcomeConditioning = ruleMutator("TRU-021", [
  changing("Score", "cases picked by their outcome", (value, { holder }) => {
    const { conclusion } = holder as { readonly conclusion?: string };
    if (value.measure === "twcrps" || conclusion === undefined || conclusion === "inconclusive") return undefined;
    return { value: { ...value, weighting: PICKED }, at: "/weighting" };
  }),
  adding("cases picked by their outcome", (idOf) => ({
    resources: evaluated(idOf, { scores: [CSI, score({ weighting: PICKED })] }),
    at: "/0/scores/1/weighting",
  })),
]);
