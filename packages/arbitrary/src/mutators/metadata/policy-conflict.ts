// SPDX-License-Identifier: Apache-2.0
import { adding } from "../adding.js";
import { changing } from "../changing.js";
import { policy } from "../parts/policy.js";
import { thing } from "../parts/thing.js";
import { ruleMutator } from "../rule-mutator.js";
import { without } from "../without.js";

/** Breaks PO-03 (No unresolved conflict). */
export const policyConflict = ruleMutator("PO-03", [
  changing("Policy", "permitted and prohibited", (value) => {
    const { permissions = [], prohibitions = [], conflict } = value;
    const permitted = permissions.find(({ constraints }) => constraints === undefined);
    if (permitted === undefined || conflict !== undefined) return undefined;
    const prohibited = without(permitted, "duties");
    return {
      value: { ...value, prohibitions: [...prohibitions, prohibited] },
      at: `/prohibitions/${prohibitions.length}`,
    };
  }),
  adding("permitted and prohibited", (idOf) => {
    const prohibitions = [{ action: "odrl:use" }];
    return {
      resources: [policy(idOf("policy"), [idOf("thing")], { prohibitions }), thing(idOf("thing"))],
      at: "/0/prohibitions/0",
    };
  }),
]);
