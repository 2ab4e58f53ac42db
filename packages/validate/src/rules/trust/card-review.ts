// SPDX-License-Identifier: Apache-2.0
import type { Rule } from "@jiku/model";
import { isBefore } from "../time/is-before.js";

/** A card is reviewed in time; the date is the caller's, never that of the clock. */
export const cardReview: Rule<"Card"> = {
  code: "TRU-042",
  on: "Card",
  check({ reviewBy: due }, report, { asOf: date }) {
    if (due !== undefined && date !== undefined && isBefore(due, date)) report("/reviewBy", { due, date });
  },
};
