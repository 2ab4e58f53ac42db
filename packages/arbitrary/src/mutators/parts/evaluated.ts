// SPDX-License-Identifier: Apache-2.0
import type { IdOf } from "../adding.js";
import { action } from "./action.js";
import { observed } from "./observed.js";

/** What an evaluation says beside that finds a contribution. */
export const CONTRIBUTED = {
  conclusion: "contributed",
  counterfactual: { method: "matchedControl" },
  effect: { measure: "peak level, m", value: -0.21, interval: [-0.34, -0.08] },
};

/** A Score: the CRPS of ninety cases; `more` says otherwise. */
export function score(more: object = {}): object {
  return { measure: "crps", orientation: "lower", value: 0.12, sampleSize: 90, ...more };
}

/** A critical success index, as it stands beside the score of a tail. */
export const CSI = score({ measure: "csi", orientation: "higher", value: 0.6 });

/** An Evaluation of the action of kind `action` on the observation of kind `observation`: it did not contribute. */
export function evaluation(idOf: IdOf, more: object = {}, kind = "evaluation"): object {
  return {
    id: idOf(kind),
    type: "Evaluation",
    evaluates: idOf("action"),
    verification: [idOf("observation")],
    independence: "independent",
    conclusion: "notContributed",
    ...more,
  };
}

/** What `evaluation` refers to: the action and the observation, with theirs. */
export function evaluationParts(idOf: IdOf, acted: object = {}): readonly object[] {
  return [action(idOf, acted), ...observed(idOf)];
}

/** An Evaluation, the first of the list, and all that it refers to. */
export function evaluated(idOf: IdOf, more: object = {}): readonly object[] {
  return [evaluation(idOf, more), ...evaluationParts(idOf)];
}
