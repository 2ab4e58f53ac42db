// SPDX-License-Identifier: Apache-2.0
import { adding } from "../adding.js";
import { changing } from "../changing.js";
import { isReferredTo } from "../is-referred-to.js";
import { oneOf } from "../one-of.js";
import { civilTime } from "../parts/reference-systems.js";
import { ruleMutator } from "../rule-mutator.js";
import { without } from "../without.js";

/** Breaks TM-05 (Numeric time is complete). */
export const numericTimeComplete = ruleMutator("TM-05", [
  adding("numbers of time that cannot be read", (idOf, random) => {
    const more = oneOf<object>([{ unit: "d" }, { unit: "mo", timeOrigin: "1850-01-01" }], random);
    return { resources: [civilTime(idOf("system"), more)], at: "/0" };
  }),
  changing("ReferenceSystem", "time origin left out", (value, { document }) => {
    const { kind, unit, timeOrigin, timeScale } = value;
    const isFree = timeScale === "geologic" || timeScale === "logical" || timeScale === "model";
    const isCounting = kind === "temporal" && unit !== undefined && timeOrigin !== undefined && !isFree;
    return isCounting && !isReferredTo(document, value.id) ? { value: without(value, "timeOrigin") } : undefined;
  }),
]);
