// SPDX-License-Identifier: Apache-2.0
import { adding, type IdOf } from "../adding.js";
import { oneOf } from "../one-of.js";
import { belief, beliefParts, fieldSpec } from "../parts/belief.js";
import { coupled } from "../parts/coupled.js";
import { modelOf, portOf } from "../parts/coupled-model.js";
import { run } from "../parts/run.js";
import { ruleMutator } from "../rule-mutator.js";

const NIGHT = "2026-07-31T18:00:00Z";
const OTHERS = ["2026-07-31T12:00:00Z", "2026-07-31T18:00:00+09:00", "2026-07-31T18:00:01Z"] as const;

/** A Run of the procedure of the given kind on two beliefs about one property, and the beliefs. */
function fed(idOf: IdOf, procedure: string, issuedAt: string): readonly object[] {
  const used = [idOf("first"), idOf("second")];
  return [
    run(idOf, { procedure: { id: idOf(procedure) }, used }),
    belief(idOf, { issuedAt: NIGHT }, "first"),
    belief(idOf, { issuedAt }, "second"),
    ...beliefParts(idOf),
  ];
}

/** Breaks CPL-045 (Times of issue). */
export const issueTimes = ruleMutator("CPL-045", [
  adding("a model fed with forecasts of two times", (idOf, random) => {
    const taking = modelOf(idOf, "model", [portOf("level", "input", fieldSpec(idOf))]);
    return { resources: [...fed(idOf, "model", oneOf(OTHERS, random)), taking], at: "/0" };
  }),
  adding("a component fed with forecasts of two times", (idOf, random) => {
    const field = fieldSpec(idOf);
    const whole = coupled(idOf, { given: field, wanted: field });
    return { resources: [...fed(idOf, "composition", oneOf(OTHERS, random)), ...whole], at: "/0" };
  }),
]);
