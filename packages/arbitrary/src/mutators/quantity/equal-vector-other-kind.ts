// SPDX-License-Identifier: Apache-2.0
import { adding } from "../adding.js";
import { observation } from "../parts/observed.js";
import { partOf } from "../parts/part-of.js";
import { procedure } from "../parts/procedure.js";
import { property } from "../parts/property.js";
import { thing } from "../parts/thing.js";
import { ruleMutator } from "../rule-mutator.js";

const HOUR = { start: "2026-08-01T00:00:00Z", end: "2026-08-01T01:00:00Z" };
const MEAN = { time: { kind: "interval", method: "mean", period: "PT1H", intervalLabel: "end" } };
const CONCEPT = "https://data.example.org/concept/load";

/** Breaks QU-14 (Equal dimension, other kind). */
export const equalVectorOtherKind = ruleMutator("QU-14", [
  adding("active and apparent power added up", (idOf) => {
    const part = { relations: [partOf(idOf("thing"), { scaleRelation: { operation: "aggregate" } })] };
    const observe = (kind: string, of: string, observedProperty: string, value: number, unit: string): object => ({
      ...observation(idOf, { observedProperty, phenomenonTime: HOUR, support: MEAN }),
      id: idOf(kind),
      featureOfInterest: idOf(of),
      result: { kind: "quantity", value, unit, uncertainty: { kind: "standard", value: 0.8 } },
    });
    const power = { nature: "extensive", concept: CONCEPT };
    const resources = [
      thing(idOf("thing")),
      thing(idOf("part-1"), part),
      thing(idOf("part-2"), part),
      property(idOf("active"), { ...power, quantityKind: "quantitykind:ActivePower", unit: "MW" }),
      property(idOf("apparent"), { ...power, quantityKind: "quantitykind:ApparentPower", unit: "MV.A" }),
      procedure(idOf("procedure")),
      observe("whole", "thing", idOf("active"), 5, "MW"),
      observe("first", "part-1", idOf("active"), 2, "MW"),
      observe("second", "part-2", idOf("apparent"), 3, "MV.A"),
    ];
    return { resources, at: "/8/result" };
  }),
]);
