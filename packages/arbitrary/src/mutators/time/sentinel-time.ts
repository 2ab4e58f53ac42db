// SPDX-License-Identifier: Apache-2.0
import { adding } from "../adding.js";
import { changing } from "../changing.js";
import { isCivilPosition } from "../civil-position.js";
import { hasMember } from "../has-member.js";
import { thing } from "../parts/thing.js";
import { ruleMutator } from "../rule-mutator.js";

/** Breaks TM-20 (No sentinel dates). */
export const sentinelTime = ruleMutator("TM-20", [
  changing("TimeExtent", "far past for an unknown start", (extent, { key, document }) => {
    if (key !== "existence" || !isCivilPosition(extent.start, extent) || hasMember(document, "temporal"))
      return undefined;
    return { value: { ...extent, start: "0001-01-01" }, at: "/start" };
  }),
  adding("far future for an unknown end", (idOf) => ({
    resources: [thing(idOf("thing"), { existence: { start: "1988-04-01", end: "9999-12-31" } })],
    at: "/0/existence/end",
  })),
]);
