// SPDX-License-Identifier: Apache-2.0
import { adding } from "../adding.js";
import { changing } from "../changing.js";
import { isCivilPosition } from "../civil-position.js";
import { thing } from "../parts/thing.js";
import { ruleMutator } from "../rule-mutator.js";

/** Breaks TM-13 (Form of a time extent). */
export const extentForm = ruleMutator("TM-13", [
  changing("TimeExtent", "instant with an end", (extent) =>
    isCivilPosition(extent.at, extent) ? { value: { ...extent, end: extent.at } } : undefined,
  ),
  changing("TimeExtent", "start given and unknown", (extent) =>
    isCivilPosition(extent.start, extent) && extent.unknown === undefined
      ? { value: { ...extent, unknown: ["start"] } }
      : undefined,
  ),
  adding("extent that says nothing", (idOf) => ({
    resources: [thing(idOf("thing"), { existence: { native: { start: "江戸後期か" } } })],
    at: "/0/existence",
  })),
]);
