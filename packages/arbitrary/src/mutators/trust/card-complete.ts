// SPDX-License-Identifier: Apache-2.0
import { adding } from "../adding.js";
import { changing } from "../changing.js";
import { card } from "../parts/card.js";
import { model } from "../parts/model.js";
import { property } from "../parts/property.js";
import { ruleMutator } from "../rule-mutator.js";
import { without } from "../without.js";

/** Breaks TRU-040 (A card with evaluations). */
export const cardComplete = ruleMutator("TRU-040", [
  changing("Card", "evaluations left out", (value) => ({ value: without(value, "evaluations") })),
  adding("card without evaluations", (idOf) => ({
    resources: [without(card(idOf), "evaluations"), model(idOf), property(idOf("property"))],
    at: "/0",
  })),
]);
