// SPDX-License-Identifier: Apache-2.0
import { adding } from "../adding.js";
import { changing } from "../changing.js";
import { policy } from "../parts/policy.js";
import { thing } from "../parts/thing.js";
import { ruleMutator } from "../rule-mutator.js";
import { without } from "../without.js";

/** Breaks PO-01 (Legal basis of personal data). */
export const personalDataBasis = ruleMutator("PO-01", [
  changing("Policy", "personal data without legal basis", (value) => ({
    value: { ...without(value, "legalBasis"), personalData: true },
  })),
  adding("personal data without legal basis", (idOf) => ({
    resources: [policy(idOf("policy"), [idOf("thing")], { personalData: true }), thing(idOf("thing"))],
    at: "/0",
  })),
]);
