// SPDX-License-Identifier: Apache-2.0
import type { Rule } from "@jiku/model";

/** A run that assimilates says what into what, and no other run does. */
export const assimilationGiven: Rule<"Run"> = {
  code: "FBK-014",
  on: "Run",
  check({ runKind, assimilation }, report) {
    if (runKind === "assimilation" && assimilation === undefined) report("");
    else if (runKind !== "assimilation" && assimilation !== undefined)
      report("", { kind: runKind }, { case: "reverse" });
  },
};
