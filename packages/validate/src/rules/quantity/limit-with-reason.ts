// SPDX-License-Identifier: Apache-2.0
import type { Rule } from "@jiku/model";

/** A detection limit stands beside the reason that the value is below or above it. */
export const limitWithReason: Rule<"Quantity" | "Result"> = {
  code: "QU-18",
  on: ["Quantity", "Result"],
  check(carrier, report) {
    if (!("limit" in carrier)) return;
    const { limit, missing } = carrier;
    if (limit === undefined || missing === "belowDetection" || missing === "aboveDetection") return;
    if (missing === undefined) report("/limit", { limit });
    else report("/limit", { limit, missing }, { case: "missing" });
  },
};
