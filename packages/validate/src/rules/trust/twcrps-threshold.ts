// SPDX-License-Identifier: Apache-2.0
import type { Rule } from "@jiku/model";

/** A threshold-weighted score states its threshold (Gneiting and Ranjan 2011). */
export const twcrpsThreshold: Rule<"Score"> = {
  code: "TRU-023",
  on: "Score",
  check({ measure, weighting }, report) {
    if (measure === "twcrps" && (weighting?.kind !== "threshold" || weighting.threshold === undefined)) report("");
  },
};
