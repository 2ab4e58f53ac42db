// SPDX-License-Identifier: Apache-2.0
import { adding } from "../adding.js";
import { changing } from "../changing.js";
import { isReferredTo } from "../is-referred-to.js";
import { civilTime } from "../parts/reference-systems.js";
import { ruleMutator } from "../rule-mutator.js";
import { without } from "../without.js";

/** Breaks TM-16 (Time scale declared). */
export const timeScaleDeclared = ruleMutator("TM-16", [
  changing("ReferenceSystem", "time scale left out", (value, { document }) => {
    const isDated =
      value.kind === "temporal" &&
      value.timeScale !== undefined &&
      value.unit === undefined &&
      value.calendar !== undefined;
    return isDated && !isReferredTo(document, value.id) ? { value: without(value, "timeScale") } : undefined;
  }),
  adding("time scale left out", (idOf) => ({
    resources: [without(civilTime(idOf("system")), "timeScale")],
    at: "/0",
  })),
]);
