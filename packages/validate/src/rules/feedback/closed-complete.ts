// SPDX-License-Identifier: Apache-2.0
import type { Rule } from "@jiku/model";

const PARTS = ["observe", "assimilate", "predict", "decide", "evaluations"] as const;

/** A closed cycle has all of its parts. */
export const closedComplete: Rule<"Cycle"> = {
  code: "FBK-044",
  on: "Cycle",
  check(cycle, report) {
    const members = cycle.status === "closed" ? PARTS.filter((part) => cycle[part] === undefined) : [];
    if (members.length > 0) report("", { members });
  },
};
