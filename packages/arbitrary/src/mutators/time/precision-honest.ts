// SPDX-License-Identifier: Apache-2.0
import { adding } from "../adding.js";
import { changing } from "../changing.js";
import { isCivilPosition } from "../civil-position.js";
import { thing } from "../parts/thing.js";
import { ruleMutator } from "../rule-mutator.js";

/** Breaks TM-12 (Honest precision). */
export const precisionHonest = ruleMutator("TM-12", [
  changing("TimeExtent", "seconds claimed of dates", (extent) => {
    const written = [extent.at, extent.start, extent.end].filter((text) => text !== undefined);
    const areDates = written.length > 0 && written.every((text) => isCivilPosition(text, extent) && text.length === 10);
    return areDates ? { value: { ...extent, precision: { value: 1, unit: "s" } }, at: "/precision" } : undefined;
  }),
  adding("seconds claimed of a date", (idOf) => {
    const existence = { at: "2026-07-03", precision: { value: 1, unit: "s" } };
    return { resources: [thing(idOf("thing"), { existence })], at: "/0/existence/precision" };
  }),
]);
