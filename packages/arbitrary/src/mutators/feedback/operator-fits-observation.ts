// SPDX-License-Identifier: Apache-2.0
import { adding, type IdOf } from "../adding.js";
import { oneOf } from "../one-of.js";
import { assimilated } from "../parts/assimilated.js";
import { fieldSpec } from "../parts/belief.js";
import { portOf } from "../parts/coupled-model.js";
import { property } from "../parts/property.js";
import { ruleMutator } from "../rule-mutator.js";

const AT = "/0/assimilation/observationOperator";
const MOMENT = { kind: "instant", method: "point", timeScale: "UTC", calendar: "proleptic_gregorian" };

/** What is not the property that is observed. */
function other(idOf: IdOf): object {
  return property(idOf("other"), { quantityKind: "quantitykind:VolumeFlowRate", unit: "m3/s" });
}

/** An assimilation by an operator from a state to a reading. */
function comparing(idOf: IdOf, state: object, reading: object, background: object = {}): readonly object[] {
  const ports = [portOf("state", "input", state), portOf("reading", "output", reading)];
  return assimilated(idOf, { operator: { ports }, background, observation: { support: { time: MOMENT } } });
}

/** Breaks FBK-002 (An operator that fits). */
export const operatorFitsObservation = ruleMutator("FBK-002", [
  adding("a reading of something else", (idOf, random) => {
    const state = fieldSpec(idOf);
    const reading = oneOf(
      [
        fieldSpec(idOf, { property: idOf("other"), unit: "m3/s" }),
        fieldSpec(idOf, { time: { ...MOMENT, calendar: "360_day" } }),
        fieldSpec(idOf, { uncertainty: { kind: "none" } }),
      ],
      random,
    );
    return { resources: [...comparing(idOf, state, reading), other(idOf)], at: AT };
  }),
  adding("a state that the background does not hold", (idOf) => {
    const fields = [fieldSpec(idOf, { property: idOf("other"), unit: "m3/s" })];
    const plain = fieldSpec(idOf);
    return { resources: [...comparing(idOf, plain, plain, { fields }), other(idOf)], at: AT };
  }),
]);
