// SPDX-License-Identifier: Apache-2.0
import { adding } from "../adding.js";
import { oneOf } from "../one-of.js";
import { plan } from "../parts/action.js";
import { belief, fieldSpec } from "../parts/belief.js";
import { spread } from "../parts/spread.js";
import { ruleMutator } from "../rule-mutator.js";

const DEPTHS = { values: [0.06, 0.9, 1.2], deviations: [0.05, 0.1, 0.1] };

/** Breaks FBK-013 (Normal only far from a bound). */
export const gaussianEstimator = ruleMutator("FBK-013", [
  adding("normal distribution beside a bound", (idOf, random) => {
    const fields = [fieldSpec(idOf, { range: oneOf([{ min: 0 }, { max: 1.3 }], random) })];
    const gained = { estimator: "gaussian", prior: idOf("belief") };
    const resources = [plan(idOf, gained), belief(idOf, { fields, data: idOf("field") }), ...spread(idOf, DEPTHS)];
    return { resources, at: "/0/expectedGain" };
  }),
]);
