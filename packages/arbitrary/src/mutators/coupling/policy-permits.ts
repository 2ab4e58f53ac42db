// SPDX-License-Identifier: Apache-2.0
import type { IdOf } from "../adding.js";
import { oneOf } from "../one-of.js";
import { coupling } from "../parts/coupled.js";
import { ruleMutator } from "../rule-mutator.js";

/** A Policy on the model of the given kind that prohibits. */
function closed(idOf: IdOf, kind: string, more: object): object {
  return { id: idOf("policy"), type: "Policy", policyType: "set", targets: [idOf(kind)], ...more };
}

/** Breaks CPL-090 (Policy of a model). */
export const policyPermits = ruleMutator("CPL-090", [
  coupling("output closed", (idOf, random) => ({
    source: { policy: idOf("policy") },
    others: [
      closed(
        idOf,
        "source",
        oneOf<object>(
          [
            { prohibitions: [{ action: "odrl:use" }] },
            { prohibitions: [{ action: "odrl:read", modelParts: ["output"] }] },
            { modelParts: ["output"], prohibitions: [{ action: "odrl:read" }] },
          ],
          random,
        ),
      ),
    ],
  })),
  coupling("not to be driven", (idOf) => ({
    target: { policy: idOf("policy") },
    others: [closed(idOf, "target", { prohibitions: [{ action: "odrl:execute", modelParts: ["actuation"] }] })],
  })),
]);
