// SPDX-License-Identifier: Apache-2.0
import { adding } from "../adding.js";
import { changing } from "../changing.js";
import { thing } from "../parts/thing.js";
import { ruleMutator } from "../rule-mutator.js";

/** Breaks SC-02 (Dimension of a scale). */
export const scaleDimension = ruleMutator("SC-02", [
  changing("Scale", "quantity of another dimension", (value) => {
    if (value.characteristic !== undefined) return undefined;
    const unit = value.dimension === "space" ? "s" : "m";
    return { value: { ...value, characteristic: { value: 1, unit } }, at: "/characteristic" };
  }),
  adding("area for a length", (idOf) => {
    const scales = [{ dimension: "space", extent: { value: 12000, unit: "m2" } }];
    return { resources: [thing(idOf("thing"), { scales })], at: "/0/scales/0/extent" };
  }),
]);
