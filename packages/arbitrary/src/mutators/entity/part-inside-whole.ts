// SPDX-License-Identifier: Apache-2.0
import { adding } from "../adding.js";
import { oneOf } from "../one-of.js";
import { partOf } from "../parts/part-of.js";
import { plane } from "../parts/reference-systems.js";
import { thing } from "../parts/thing.js";
import { ruleMutator } from "../rule-mutator.js";

/** Breaks EN-05 (A part lies inside its whole). */
export const partInsideWhole = ruleMutator("EN-05", [
  adding("part that sticks out of its whole", (idOf, random) => {
    const [bbox, value] = oneOf(
      [
        [[150, 40, 230, 80], 0.5],
        [[900, 40, 960, 80], 0.5],
        [[150, 40, 203, 80], 1],
      ] as const,
      random,
    );
    const placedIn = (box: readonly number[], size: number): object => {
      const uncertainty = { kind: "standard", value: size, unit: "m" };
      return { geometries: [{ type: "Box", rs: idOf("plane"), role: "footprint", bbox: box, uncertainty }] };
    };
    const basin = thing(idOf("part"), { ...placedIn(bbox, value), relations: [partOf(idOf("whole"))] });
    const plant = thing(idOf("whole"), placedIn([0, 0, 200, 120], 0.5));
    return { resources: [basin, plant, plane(idOf("plane"))], at: "/0/relations/0" };
  }),
]);
