// SPDX-License-Identifier: Apache-2.0
import { components, coupling } from "../parts/coupled.js";
import { operatorOf } from "../parts/coupled-model.js";
import { ruleMutator } from "../rule-mutator.js";

function digest(digit: string): string {
  return `sha256:${digit.repeat(64)}`;
}

/** Breaks CPL-091 (Pinned versions). */
export const pinsMatch = ruleMutator("CPL-091", [
  coupling(
    "another build of a model",
    (idOf) => {
      const [source] = components(idOf);
      const target = { name: "target", model: { id: idOf("target"), digest: digest("c") } };
      return { target: { digest: digest("d") }, whole: { components: [source, target] } };
    },
    "/components/1/model/digest",
  ),
  coupling("another build of an operator", (idOf) => ({
    connection: { via: [{ id: idOf("operator"), digest: digest("c") }] },
    others: [operatorOf(idOf, "hold", ["timePeriod"], { exact: true, digest: digest("d") })],
  })),
]);
