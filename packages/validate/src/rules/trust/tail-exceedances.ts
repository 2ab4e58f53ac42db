// SPDX-License-Identifier: Apache-2.0
import type { Rule } from "@jiku/model";

const LEAST = 10;

/** A tail that is counted rests on ten cases or more. */
export const tailExceedances: Rule<"Tail"> = {
  code: "TRU-033",
  on: "Tail",
  check({ method, exceedances }, report) {
    if (method !== "empirical") return;
    if (exceedances === undefined) report("", {}, { case: "absent" });
    else if (exceedances < LEAST) report("", { exceedances });
  },
};
