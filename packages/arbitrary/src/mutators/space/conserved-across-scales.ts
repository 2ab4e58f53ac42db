// SPDX-License-Identifier: Apache-2.0
import { adding } from "../adding.js";
import { oneOf } from "../one-of.js";
import { observation, observedParts } from "../parts/observed.js";
import { partOf } from "../parts/part-of.js";
import { thing } from "../parts/thing.js";
import { ruleMutator } from "../rule-mutator.js";

const VOLUME = { quantityKind: "quantitykind:Volume", unit: "m3", nature: "extensive" };

/** Breaks SC-05 (Conserved across scales). */
export const conservedAcrossScales = ruleMutator("SC-05", [
  adding("volume that is not conserved", (idOf, random) => {
    const operation = oneOf(["coarseGrain", "homogenise"], random);
    const scaleRelation = { operation, conserves: ["quantitykind:Volume"] };
    const stored = (kind: string, of: string, value: number): object => ({
      ...observation(idOf, { origin: "derived", result: { kind: "quantity", value, unit: "m3" } }),
      id: idOf(kind),
      featureOfInterest: idOf(of),
    });
    const resources = [
      thing(idOf("part"), { relations: [partOf(idOf("thing"), { scaleRelation })] }),
      stored("in-part", "part", 1200),
      stored("in-whole", "thing", 1150),
      ...observedParts(idOf, VOLUME),
    ];
    return { resources, at: "/0/relations/0" };
  }),
]);
