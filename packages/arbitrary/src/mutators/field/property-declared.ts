// SPDX-License-Identifier: Apache-2.0
import { adding } from "../adding.js";
import { changing } from "../changing.js";
import { series, seriesVariable } from "../parts/series.js";
import { ruleMutator } from "../rule-mutator.js";
import { without } from "../without.js";

/** Breaks FD-20 (Declared property). */
export const propertyDeclared = ruleMutator("FD-20", [
  changing("Variable", "variable of nothing", (value) =>
    (value.role ?? "value") === "value" ? { value: without(value, "property", "inlineProperty") } : undefined,
  ),
  adding("variable of nothing", (idOf) => ({
    resources: series(idOf, { variables: { h: without(seriesVariable(idOf), "property") } }),
    at: "/0/variables/h",
  })),
]);
