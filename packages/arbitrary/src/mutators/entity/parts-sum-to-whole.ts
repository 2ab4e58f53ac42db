// SPDX-License-Identifier: Apache-2.0
import { adding } from "../adding.js";
import { observation, observedParts } from "../parts/observed.js";
import { partOf } from "../parts/part-of.js";
import { thing } from "../parts/thing.js";
import { ruleMutator } from "../rule-mutator.js";

const MONTH = { start: "2026-08-01", end: "2026-09-01" };
const SUM = { time: { kind: "interval", method: "sum", period: "P1M", intervalLabel: "start" } };

/** Breaks EN-06 (Parts sum to the whole). */
export const partsSumToWhole = ruleMutator("EN-06", [
  adding("sum without one of its parts", (idOf) => {
    const part = { relations: [partOf(idOf("thing"), { scaleRelation: { operation: "aggregate" } })] };
    const demand = (kind: string, of: string, value: number): object => ({
      ...observation(idOf, { phenomenonTime: MONTH, support: SUM }),
      id: idOf(kind),
      featureOfInterest: idOf(of),
      result: { kind: "quantity", value, unit: "m3", uncertainty: { kind: "standard", value: 4 } },
    });
    const resources = [
      demand("of-whole", "thing", 1200),
      demand("of-first", "first", 610),
      demand("of-second", "second", 480),
      thing(idOf("first"), part),
      thing(idOf("second"), part),
      ...observedParts(idOf, { quantityKind: "quantitykind:Volume", unit: "m3", nature: "extensive" }),
    ];
    return { resources, at: "/0" };
  }),
]);
