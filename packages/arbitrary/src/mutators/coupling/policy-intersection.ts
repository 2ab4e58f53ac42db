// SPDX-License-Identifier: Apache-2.0
import type { IdOf } from "../adding.js";
import { oneOf } from "../one-of.js";
import { type Coupling, coupling } from "../parts/coupled.js";
import { ruleMutator } from "../rule-mutator.js";

const AT = "/policy";

/** The policies of a part and of the whole. */
function governed(idOf: IdOf, part: object, whole: object): Coupling {
  const policy = (kind: string, target: string, rules: object): object => ({
    id: idOf(kind),
    type: "Policy",
    policyType: "set",
    targets: [idOf(target)],
    ...rules,
  });
  return {
    source: { policy: idOf("strict") },
    whole: { policy: idOf("open") },
    others: [policy("strict", "source", part), policy("open", "composition", whole)],
  };
}

/** Breaks CPL-092 (Policy of the whole). */
export const policyIntersection = ruleMutator("CPL-092", [
  coupling(
    "permits what a part prohibits",
    (idOf, random) => {
      const rule = { action: oneOf(["odrl:distribute", "odrl:sell"], random) };
      return governed(idOf, { prohibitions: [rule] }, { permissions: [rule] });
    },
    AT,
  ),
  coupling(
    "drops an obligation of a part",
    (idOf) => {
      const use = { permissions: [{ action: "odrl:use" }] };
      return governed(idOf, { ...use, obligations: [{ action: "odrl:attribute" }] }, use);
    },
    AT,
  ),
]);
