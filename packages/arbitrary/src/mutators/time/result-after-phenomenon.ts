// SPDX-License-Identifier: Apache-2.0
import { adding } from "../adding.js";
import { changing } from "../changing.js";
import { isCivilPosition } from "../civil-position.js";
import { observed } from "../parts/observed.js";
import { ruleMutator } from "../rule-mutator.js";

/** Breaks TM-06 (Result after phenomenon). */
export const resultAfterPhenomenon = ruleMutator("TM-06", [
  changing("Observation", "result dated before the phenomenon", (value) => {
    const { phenomenonTime } = value;
    const last = phenomenonTime?.at ?? phenomenonTime?.end;
    if (value.origin !== "measured" || phenomenonTime === undefined) return undefined;
    if (!isCivilPosition(last, phenomenonTime) || last < "1901") return undefined;
    return { value: { ...value, resultTime: "1900-01-01T00:00:00Z" }, at: "/resultTime" };
  }),
  adding("result dated before the phenomenon", (idOf) => ({
    resources: observed(idOf, { resultTime: "2026-07-31T23:00:00Z" }),
    at: "/0/resultTime",
  })),
]);
