// SPDX-License-Identifier: Apache-2.0
import { adding } from "../adding.js";
import { changing } from "../changing.js";
import { isCivilPosition } from "../civil-position.js";
import { observed } from "../parts/observed.js";
import { ruleMutator } from "../rule-mutator.js";

/** Breaks TM-09 (Recorded after the phenomenon). */
export const recordedAfterPhenomenon = ruleMutator("TM-09", [
  changing("Observation", "record older than the measurement", (value) => {
    const { phenomenonTime, versionOf, recordedUntil } = value;
    const last = phenomenonTime?.at ?? phenomenonTime?.end;
    if (value.origin !== "measured" || phenomenonTime === undefined) return undefined;
    if (versionOf !== undefined || recordedUntil !== undefined) return undefined;
    if (!isCivilPosition(last, phenomenonTime) || last < "1901") return undefined;
    return { value: { ...value, recordedFrom: "1900-01-01T00:00:00Z" }, at: "/recordedFrom" };
  }),
  adding("record older than the measurement", (idOf) => ({
    resources: observed(idOf, { recordedFrom: "2026-07-31T00:00:00Z" }),
    at: "/0/recordedFrom",
  })),
]);
