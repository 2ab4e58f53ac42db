// SPDX-License-Identifier: Apache-2.0
import { adding } from "../adding.js";
import { decided } from "../parts/decided.js";
import { riskStatement } from "../parts/risk.js";
import { ruleMutator } from "../rule-mutator.js";

const issuedAt = "2026-08-01T00:30:00Z";

/** Breaks FBK-022 (The basis came first). */
export const basisBeforeDecision = ruleMutator("FBK-022", [
  adding("belief issued after the decision", (idOf) => ({
    resources: decided(idOf, { belief: { issuedAt } }),
    at: "/0/basedOn/0",
  })),
  adding("risk stated after the decision", (idOf) => {
    const basedOn = [idOf("belief"), idOf("risk")];
    return {
      resources: [...decided(idOf, { decision: { basedOn } }), riskStatement(idOf, { issuedAt })],
      at: "/0/basedOn/1",
    };
  }),
]);
