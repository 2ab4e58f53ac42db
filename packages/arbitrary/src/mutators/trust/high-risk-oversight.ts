// SPDX-License-Identifier: Apache-2.0
import { adding } from "../adding.js";
import { changing } from "../changing.js";
import { oneOf } from "../one-of.js";
import { carded } from "../parts/card.js";
import { decided } from "../parts/decided.js";
import { policy } from "../parts/policy.js";
import { ruleMutator } from "../rule-mutator.js";
import { without } from "../without.js";

const HIGH = { scheme: "https://data.example.org/scheme/risk", riskGrade: "high" };

/** Breaks TRU-012 (Oversight of high risk). */
export const highRiskOversight = ruleMutator("TRU-012", [
  changing("Card", "high risk without oversight", (value) => ({
    value: { ...without(value, "oversight"), riskClass: HIGH },
  })),
  adding("high risk without a stop", (idOf, random) => {
    const watched = oneOf([{}, { oversight: { safeguards: ["two officers on duty"] } }], random);
    return { resources: carded(idOf, { riskClass: HIGH, ...watched }), at: "/0" };
  }),
  adding("automatic decision to act on what may only be read", (idOf) => {
    const words = { decision: { mode: "automatic" }, thing: { policy: idOf("policy") } };
    const permissions = [{ action: "odrl:use", modelParts: ["output"] }];
    return { resources: [...decided(idOf, words), policy(idOf("policy"), [idOf("thing")], { permissions })], at: "/0" };
  }),
]);
