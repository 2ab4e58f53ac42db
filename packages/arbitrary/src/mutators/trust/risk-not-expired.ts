// SPDX-License-Identifier: Apache-2.0
import { adding } from "../adding.js";
import { oneOf } from "../one-of.js";
import { decided } from "../parts/decided.js";
import { riskStatement } from "../parts/risk.js";
import { ruleMutator } from "../rule-mutator.js";

/** Breaks TRU-011 (The risk is current). */
export const riskNotExpired = ruleMutator("TRU-011", [
  adding("decision on a risk that has expired", (idOf, random) => {
    const validUntil = oneOf(["2026-08-01T00:09:59Z", "2026-08-01T09:06:00+09:00"], random);
    const decision = { basedOn: [idOf("risk")] };
    return { resources: [...decided(idOf, { decision }), riskStatement(idOf, { validUntil })], at: "/0/basedOn/0" };
  }),
]);
