// SPDX-License-Identifier: Apache-2.0
import { adding } from "../adding.js";
import { thing } from "../parts/thing.js";
import { ruleMutator } from "../rule-mutator.js";

/** Breaks PO-02 (A rule has a target). */
export const policyTarget = ruleMutator("PO-02", [
  adding("permission for nothing", (idOf) => ({
    resources: [{ id: idOf("policy"), type: "Policy", permissions: [{ action: "odrl:use" }] }],
    at: "/0/permissions/0",
  })),
  adding("duty on nothing", (idOf) => {
    const permissions = [{ action: "odrl:use", target: idOf("thing") }];
    const rules = { permissions, obligations: [{ action: "odrl:attribute" }] };
    return {
      resources: [{ id: idOf("policy"), type: "Policy", ...rules }, thing(idOf("thing"))],
      at: "/0/obligations/0",
    };
  }),
]);
