// SPDX-License-Identifier: Apache-2.0
import { adding } from "../adding.js";
import { partOf } from "../parts/part-of.js";
import { thing } from "../parts/thing.js";
import { ruleMutator } from "../rule-mutator.js";

/** Breaks EN-01 (No thing is part of its part). */
export const partOfAcyclic = ruleMutator("EN-01", [
  adding("parts in a ring", (idOf, random) => {
    const count = 2 + random(3);
    const kinds = Array.from({ length: count }, (_, i) => `part-${i}`);
    const resources = kinds.map((kind, i) =>
      thing(idOf(kind), { relations: [partOf(idOf(`part-${(i + 1) % count}`))] }),
    );
    return { resources, at: "/0/relations/0" };
  }),
  adding("whole that is part of its part", (idOf) => {
    const touching = { predicate: "https://data.example.org/relation/contains", object: idOf("part") };
    const whole = thing(idOf("whole"), { relations: [touching, partOf(idOf("part"))] });
    return { resources: [whole, thing(idOf("part"), { relations: [partOf(idOf("whole"))] })], at: "/0/relations/1" };
  }),
]);
