// SPDX-License-Identifier: Apache-2.0
import type { Rule } from "@jiku/model";

/** An observation says of what and when (OMS: feature of interest and phenomenon time). */
export const observationComplete: Rule<"Observation"> = {
  code: "OB-01",
  on: "Observation",
  check({ featureOfInterest, phenomenonTime }, report) {
    if (featureOfInterest !== undefined && phenomenonTime !== undefined) return;
    if (phenomenonTime !== undefined) report("");
    else report("", {}, { case: featureOfInterest === undefined ? "both" : "time" });
  },
};
