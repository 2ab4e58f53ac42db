// SPDX-License-Identifier: Apache-2.0
import type { Rule } from "@jiku/model";
import { reportPositions } from "./position-faults.js";

const WITH_LEAP_SECONDS = new Set(["utc", "standard", "proleptic_gregorian"]);

/** Second 60 stands only where UTC had a leap second (ITU-R TF.460-6, IERS Bulletin C; CF conventions 4.4). */
export const leapSecond: Rule<"TimePosition" | "Field"> = {
  code: "TM-04",
  on: ["TimePosition", "Field"],
  check(value, report, context) {
    reportPositions(value, report, context, FAULTS, (text, { timeScale, calendar }) => {
      if (timeScale !== undefined && timeScale !== "UTC") return [{ value: text, timeScale }, "scale"];
      if (calendar !== undefined && !WITH_LEAP_SECONDS.has(calendar)) return [{ value: text, calendar }, "calendar"];
      return [{ value: text }];
    });
  },
};

const FAULTS = ["leap-second"] as const;
