// SPDX-License-Identifier: Apache-2.0
import { adding } from "../adding.js";
import { changing } from "../changing.js";
import { frame } from "../parts/reference-systems.js";
import { transform } from "../parts/transform.js";
import { ruleMutator } from "../rule-mutator.js";

/** Breaks SP-10 (Unit quaternion). */
export const quaternionUnit = ruleMutator("SP-10", [
  changing("Quaternion", "twice as long", ({ x, y, z, w }) => ({ value: { x: 2 * x, y: 2 * y, z: 2 * z, w: 2 * w } })),
  adding("rotation that is not normalised", (idOf) => {
    const [sourceRs, targetRs] = [idOf("source"), idOf("target")];
    const rotation = { x: 0, y: 0, z: 0.7, w: 0.7 };
    const rigid = transform(idOf("transform"), sourceRs, targetRs, {
      method: "rigid",
      translation: [1, 2, 3],
      rotation,
    });
    return { resources: [rigid, frame(sourceRs), frame(targetRs)], at: "/0/rotation" };
  }),
]);
