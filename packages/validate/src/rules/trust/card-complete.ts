// SPDX-License-Identifier: Apache-2.0
import type { Rule } from "@jiku/model";

/** A card names evaluations of what it is about (EU AI Act, article 13). */
export const cardComplete: Rule<"Card"> = {
  code: "TRU-040",
  on: "Card",
  check({ evaluations }, report) {
    if (evaluations === undefined) report("");
  },
};
