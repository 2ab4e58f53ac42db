// SPDX-License-Identifier: Apache-2.0
import type { Rule } from "@jiku/model";

const FEWEST = 2;

/** An ensemble has at least two members, where its values are given and where only their number is. */
export const ensembleSize: Rule<"Uncertainty" | "UncertaintySpec"> = {
  code: "QU-10",
  on: ["Uncertainty", "UncertaintySpec"],
  check(value, report) {
    if (value.kind === "ensemble" && "values" in value) {
      if (value.values.length < FEWEST) report("", { count: value.values.length });
    } else if ("memberCount" in value && value.memberCount !== undefined && value.memberCount < FEWEST) {
      report("", { count: value.memberCount }, { case: "spec" });
    }
  },
};
