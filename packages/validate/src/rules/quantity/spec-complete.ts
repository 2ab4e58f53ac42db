// SPDX-License-Identifier: Apache-2.0
import type { Rule } from "@jiku/model";

/** A form of uncertainty states what its kind needs to be compared with another. */
export const specComplete: Rule<"UncertaintySpec"> = {
  code: "QU-17",
  on: "UncertaintySpec",
  check(spec, report) {
    if (spec.kind === "ensemble" && spec.memberCount === undefined) report("");
    else if (spec.kind === "expanded" && spec.coverageFactor === undefined) report("", {}, { case: "factor" });
    else if (spec.kind === "interval" && spec.level === undefined) report("", {}, { case: "level" });
    else if (spec.correlation === "declared" && spec.correlationRef === undefined)
      report("", {}, { case: "correlation" });
  },
};
