// SPDX-License-Identifier: Apache-2.0
import { adding } from "../adding.js";
import { changing } from "../changing.js";
import { ruleMutator } from "../rule-mutator.js";

/** Breaks PV-01 (Order of an activity). */
export const activityOrder = ruleMutator("PV-01", [
  changing("Activity", "ended before it started", (value) => {
    if (value.used !== undefined) return undefined;
    const times = { startedAt: "1926-07-01T09:30:00Z", endedAt: "1926-07-01T00:00:00Z" };
    return { value: { ...value, ...times }, at: "/endedAt" };
  }),
  adding("ended before it started", (idOf) => {
    const times = { startedAt: "2026-07-01T09:00:00+09:00", endedAt: "2026-06-30T23:30:00Z" };
    return { resources: [{ id: idOf("activity"), type: "Activity", ...times }], at: "/0/endedAt" };
  }),
]);
