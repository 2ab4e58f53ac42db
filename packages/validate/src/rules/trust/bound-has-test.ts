// SPDX-License-Identifier: Apache-2.0
import type { Rule } from "@jiku/model";

/** An error that was found by testing says on what, and a statistical one of how many cases (FAIR4ML, testedOn). */
export const boundHasTest: Rule<"Approximation"> = {
  code: "TRU-001",
  on: "Approximation",
  check({ kind, testedOn, sampleSize }, report) {
    if (kind === "proven") return;
    if (testedOn === undefined) report("", { kind });
    else if (kind === "statistical" && sampleSize === undefined) report("", { kind }, { case: "size" });
  },
};
