// SPDX-License-Identifier: Apache-2.0
import { adding } from "../adding.js";
import { changing } from "../changing.js";
import { isReferredTo } from "../is-referred-to.js";
import { civilTime } from "../parts/reference-systems.js";
import { ruleMutator } from "../rule-mutator.js";
import { without } from "../without.js";

/** Breaks TM-14 (Calendar declared). */
export const calendarDeclared = ruleMutator("TM-14", [
  changing("ReferenceSystem", "calendar left out", (value, { document }) => {
    const { kind, calendar, unit, timeScale } = value;
    const isDated = kind === "temporal" && calendar !== undefined && unit === undefined && timeScale !== "logical";
    return isDated && !isReferredTo(document, value.id) ? { value: without(value, "calendar") } : undefined;
  }),
  adding("calendar left out", (idOf) => ({
    resources: [without(civilTime(idOf("system")), "calendar")],
    at: "/0",
  })),
]);
