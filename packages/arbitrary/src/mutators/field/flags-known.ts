// SPDX-License-Identifier: Apache-2.0
import { adding } from "../adding.js";
import { changing } from "../changing.js";
import { series, seriesRange, seriesVariable } from "../parts/series.js";
import { ruleMutator } from "../rule-mutator.js";
import { without } from "../without.js";

/** Breaks FD-12 (Flags with a meaning). */
export const flagsKnown = ruleMutator("FD-12", [
  changing("Variable", "flags without meanings", (value) =>
    value.role === "flag" && value.flagMeanings !== undefined ? { value: without(value, "flagMeanings") } : undefined,
  ),
  adding("flag without meaning", (idOf, random) => {
    const isBare = random(2) === 0;
    const flag = { role: "flag", companionOf: "h", flagScheme: "https://data.example.org/scheme/quality" };
    const qc = isBare ? flag : { ...flag, flagMeanings: { "1": "good", "3": "suspect" } };
    const variables = { h: seriesVariable(idOf), qc };
    const ranges = { h: seriesRange(), qc: seriesRange([1, 7, 1], { kind: "integer" }) };
    return { resources: series(idOf, { variables, ranges }), at: isBare ? "/0/variables/qc" : "/0/ranges/qc/values/1" };
  }),
]);
