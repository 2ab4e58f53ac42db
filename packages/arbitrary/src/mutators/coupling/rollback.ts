// SPDX-License-Identifier: Apache-2.0
import { changing } from "../changing.js";
import { oneOf } from "../one-of.js";
import { coupling } from "../parts/coupled.js";
import { ring } from "../parts/ring.js";
import { ruleMutator } from "../rule-mutator.js";
import { without } from "../without.js";

function bound(...capabilities: readonly string[]): object {
  return { bindings: [{ protocol: "fmiCs", capabilities: ["step", ...capabilities] }] };
}

/** Breaks CPL-072 (Going back a step). */
export const rollback = ruleMutator("CPL-072", [
  changing("Schedule", "iteration left out", (value) =>
    value.strategy === "implicit" && value.iteration !== undefined ? { value: without(value, "iteration") } : undefined,
  ),
  coupling(
    "an implicit schedule without iteration",
    (idOf) => ring(idOf, { strategy: "implicit" }, bound("rollback")),
    "/schedule",
  ),
  coupling(
    "a component that cannot go back",
    (idOf, random) => {
      const iteration = { maxIterations: 20, residualTolerance: 1e-6 };
      const pair = ring(idOf, { strategy: "implicit", iteration }, bound("getState", "setState"));
      const stuck = oneOf<object>([bound("getState"), bound("setState"), bound("variableStep")], random);
      return { ...pair, source: { ...pair.source, ...stuck } };
    },
    "/components/0",
  ),
]);
