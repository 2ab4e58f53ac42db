// SPDX-License-Identifier: Apache-2.0
import { adding } from "../adding.js";
import { changing } from "../changing.js";
import { civilEnds } from "../civil-position.js";
import { hasMember } from "../has-member.js";
import { oneOf } from "../one-of.js";
import { thing } from "../parts/thing.js";
import { ruleMutator } from "../rule-mutator.js";

/** Breaks TM-02 (No empty interval). */
export const emptyInterval = ruleMutator("TM-02", [
  changing("TimeExtent", "end made the start", (extent, { key, document }) => {
    const ends = civilEnds(extent);
    const isAlone = key === "existence" && !hasMember(document, "validTime", "temporal");
    if (ends === undefined || extent.bounds === "[]" || !isAlone) return undefined;
    return { value: { ...extent, end: ends.start }, at: extent.bounds === undefined ? "" : "/bounds" };
  }),
  adding("empty interval", (idOf, random) => {
    const existence = { start: "2026-08-15", end: "2026-08-15" };
    const bounds = oneOf([{}, { bounds: "()" }, { bounds: "(]" }], random);
    const at = "bounds" in bounds ? "/0/existence/bounds" : "/0/existence";
    return { resources: [thing(idOf("thing"), { existence: { ...existence, ...bounds } })], at };
  }),
]);
