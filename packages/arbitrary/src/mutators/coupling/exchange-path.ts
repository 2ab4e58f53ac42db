// SPDX-License-Identifier: Apache-2.0
import { oneOf } from "../one-of.js";
import { coupling } from "../parts/coupled.js";
import { ruleMutator } from "../rule-mutator.js";

function bound(protocol: string): object {
  return { bindings: [{ protocol, capabilities: ["initialize", "step"] }] };
}

/** Breaks CPL-070 (Way of exchange). */
export const exchangePath = ruleMutator("CPL-070", [
  coupling("no way in common", (_, random) => {
    const [given, wanted] = oneOf(
      [["hla", "cwl"] as const, ["nuopc", "fmiSe"] as const, ["other", "other"] as const],
      random,
    );
    return { source: bound(given), target: bound(wanted) };
  }),
]);
