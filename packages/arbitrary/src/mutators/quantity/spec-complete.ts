// SPDX-License-Identifier: Apache-2.0
import { adding } from "../adding.js";
import { changing } from "../changing.js";
import { oneOf } from "../one-of.js";
import { series, seriesVariable } from "../parts/series.js";
import { ruleMutator } from "../rule-mutator.js";

/** Breaks QU-17 (Complete form of uncertainty). */
export const specComplete = ruleMutator("QU-17", [
  changing("Variable", "uncertainty that says too little", (value, { random }) => {
    if (value.uncertainty !== undefined || (value.role ?? "value") !== "value") return undefined;
    const kind = oneOf(["ensemble", "expanded", "interval"], random);
    return { value: { ...value, uncertainty: { kind } }, at: "/uncertainty" };
  }),
  adding("uncertainty that says too little", (idOf, random) => {
    const uncertainty = oneOf<object>([{ kind: "ensemble" }, { kind: "standard", correlation: "declared" }], random);
    const variables = { h: seriesVariable(idOf, { uncertainty }) };
    return { resources: series(idOf, { variables }), at: "/0/variables/h/uncertainty" };
  }),
]);
