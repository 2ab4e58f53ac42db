// SPDX-License-Identifier: Apache-2.0
import { adding } from "../adding.js";
import { changing } from "../changing.js";
import { oneOf } from "../one-of.js";
import { frame } from "../parts/reference-systems.js";
import { transform } from "../parts/transform.js";
import { ruleMutator } from "../rule-mutator.js";
import { without } from "../without.js";

const NEEDED = { rigid: "rotation", similarity: "scaleFactor", field: "field", pipeline: "pipeline" } as const;

/** Breaks SP-23 (Transform is complete). */
export const transformComplete = ruleMutator("SP-23", [
  changing("Transform", "transform without what its method needs", (value) => {
    const { method, series } = value;
    if (method === "identity" || method === "affine" || series !== undefined) return undefined;
    return { value: without(value, NEEDED[method]) };
  }),
  adding("transform without what its method needs", (idOf, random) => {
    const method = oneOf(["rigid", "similarity", "affine", "field", "pipeline"], random);
    const [sourceRs, targetRs] = [idOf("source"), idOf("target")];
    const half = { method, translation: [12.5, 4, 0] };
    return {
      resources: [transform(idOf("transform"), sourceRs, targetRs, half), frame(sourceRs), frame(targetRs)],
      at: "/0",
    };
  }),
]);
