// SPDX-License-Identifier: Apache-2.0
import { adding } from "../adding.js";
import { changing } from "../changing.js";
import { civilEnds } from "../civil-position.js";
import { hasMember } from "../has-member.js";
import { oneOf } from "../one-of.js";
import { thing } from "../parts/thing.js";
import { ruleMutator } from "../rule-mutator.js";

/** Members whose rules look at the times of others as well. */
const COMPARING = ["validTime", "temporal", "during", "deployments", "referenceTime"] as const;

/** Breaks TM-01 (Order of an interval). */
export const intervalOrder = ruleMutator("TM-01", [
  changing("TimeExtent", "ends swapped", (extent, { key, document }) => {
    const ends = civilEnds(extent);
    const isAlone = (key === "existence" || key === "phenomenonTime") && !hasMember(document, ...COMPARING);
    if (ends === undefined || ends.start >= ends.end || !isAlone) return undefined;
    return { value: { ...extent, start: ends.end, end: ends.start }, at: "/end" };
  }),
  adding("end before start", (idOf, random) => {
    const ends = oneOf(
      [
        { start: "2026-09-03", end: "2026-09-01" },
        { start: "2026-09-01T00:00:00Z", end: "2026-09-01T08:00:00+09:00" },
      ],
      random,
    );
    return { resources: [thing(idOf("thing"), { existence: ends })], at: "/0/existence/end" };
  }),
]);
