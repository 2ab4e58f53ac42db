// SPDX-License-Identifier: Apache-2.0
import { adding } from "../adding.js";
import { partOf } from "../parts/part-of.js";
import { plane } from "../parts/reference-systems.js";
import { thing } from "../parts/thing.js";
import { ruleMutator } from "../rule-mutator.js";

/** Breaks SP-18 (Systems that can be compared). */
export const comparableSystems = ruleMutator("SP-18", [
  adding("part in a system that nothing joins", (idOf) => {
    const box = (rs: string): object => ({
      geometries: [{ type: "Box", rs, role: "footprint", bbox: [0, 0, 20, 12] }],
    });
    const whole = thing(idOf("whole"), box(idOf("plane")));
    const part = thing(idOf("part"), { ...box(idOf("old-plane")), relations: [partOf(idOf("whole"))] });
    return { resources: [whole, part, plane(idOf("plane")), plane(idOf("old-plane"))], at: "/1/geometries/0/rs" };
  }),
]);
