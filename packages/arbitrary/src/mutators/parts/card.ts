// SPDX-License-Identifier: Apache-2.0
import type { IdOf } from "../adding.js";
import { evaluated } from "./evaluated.js";
import { model } from "./model.js";

/** A Card about the model of kind `model`; `more` says otherwise. */
export function card(idOf: IdOf, more: object = {}): object {
  return {
    id: idOf("card"),
    type: "Card",
    about: { id: idOf("model") },
    intendedUses: ["6 h flood warning"],
    outOfScope: ["dike design"],
    limitations: ["no backwater"],
    evaluations: [idOf("evaluation")],
    ...more,
  };
}

/** A Card, the first of the list, and all that it refers to. */
export function carded(idOf: IdOf, more: object = {}): readonly object[] {
  return [card(idOf, more), model(idOf), ...evaluated(idOf)];
}
