// SPDX-License-Identifier: Apache-2.0
import type { Rule } from "@jiku/model";
import { compareInstants } from "@jiku/spacetime";
import { phenomenonBound, readText } from "./phenomenon-time.js";

/** A measurement enters the records after it ended. */
export const recordedAfterPhenomenon: Rule<"Observation"> = {
  code: "TM-09",
  on: "Observation",
  check(observation, report, context) {
    const { origin, recordedFrom } = observation;
    if (origin !== "measured" || recordedFrom === undefined) return;
    const end = phenomenonBound(observation, "end", context);
    const recorded = readText(recordedFrom, undefined, context);
    if (end === undefined || recorded === undefined) return;
    if (compareInstants(recorded.position, end.position) === "before")
      report("/recordedFrom", { recordedFrom, end: end.text });
  },
};
