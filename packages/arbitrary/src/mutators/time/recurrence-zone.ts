// SPDX-License-Identifier: Apache-2.0
import { adding } from "../adding.js";
import { changing } from "../changing.js";
import { thing } from "../parts/thing.js";
import { ruleMutator } from "../rule-mutator.js";
import { without } from "../without.js";

/** Breaks TM-11 (Zone of a recurrence). */
export const recurrenceZone = ruleMutator("TM-11", [
  changing("Recurrence", "recurrence without zone", (value) =>
    value.timeZone === undefined ? undefined : { value: without(value, "timeZone") },
  ),
  adding("recurrence without zone", (idOf) => {
    const recurrence = { rrule: "FREQ=WEEKLY;BYDAY=SA,SU", duration: "PT4H" };
    return { resources: [thing(idOf("thing"), { existence: { recurrence } })], at: "/0/existence/recurrence" };
  }),
]);
