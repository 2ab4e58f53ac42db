// SPDX-License-Identifier: Apache-2.0
import type { Rule } from "@jiku/model";
import { compareInstants } from "@jiku/spacetime";
import { phenomenonBound, readText } from "./phenomenon-time.js";

/** A measured result is complete only after what it measures has ended (ISO 19156, resultTime). */
export const resultAfterPhenomenon: Rule<"Observation"> = {
  code: "TM-06",
  on: "Observation",
  check(observation, report, context) {
    const { origin, resultTime } = observation;
    if (origin !== "measured" || resultTime === undefined || resultTime === observation.phenomenonTime?.at) return;
    const end = phenomenonBound(observation, "end", context);
    const result = readText(resultTime, undefined, context);
    if (end === undefined || result === undefined) return;
    if (compareInstants(result.position, end.position) === "before")
      report("/resultTime", { resultTime, end: end.text });
  },
};
