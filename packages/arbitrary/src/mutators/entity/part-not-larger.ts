// SPDX-License-Identifier: Apache-2.0
import { adding } from "../adding.js";
import { oneOf } from "../one-of.js";
import { partOf } from "../parts/part-of.js";
import { thing } from "../parts/thing.js";
import { ruleMutator } from "../rule-mutator.js";

/** Breaks EN-02 (A part is not larger). */
export const partNotLarger = ruleMutator("EN-02", [
  adding("part larger than its whole", (idOf, random) => {
    const [part, whole] = oneOf(
      [
        [
          { value: 25, unit: "mm" },
          { value: 1200, unit: "um" },
        ],
        [
          { value: 45, unit: "m" },
          { value: 30, unit: "m" },
        ],
      ],
      random,
    );
    const sized = (extent: object): object => ({ scales: [{ dimension: "space", extent }] });
    const room = thing(idOf("part"), { ...sized(part), relations: [partOf(idOf("whole"))] });
    return { resources: [room, thing(idOf("whole"), sized(whole))], at: "/0/relations/0" };
  }),
]);
