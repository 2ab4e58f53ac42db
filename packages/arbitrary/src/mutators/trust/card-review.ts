// SPDX-License-Identifier: Apache-2.0
import { adding } from "../adding.js";
import { asOf } from "../as-of.js";
import { changing } from "../changing.js";
import { carded } from "../parts/card.js";
import { ruleMutator } from "../rule-mutator.js";

const DUE = { reviewBy: "2000-12-31" } as const;

/** Breaks TRU-042 (The card was reviewed). */
export const cardReview = ruleMutator("TRU-042", [
  asOf(
    "2001-01-01",
    changing("Card", "review overdue", (value) => ({ value: { ...value, ...DUE }, at: "/reviewBy" })),
  ),
  asOf(
    "2001-01-01",
    adding("review overdue", (idOf) => ({ resources: carded(idOf, DUE), at: "/0/reviewBy" })),
  ),
]);
