// SPDX-License-Identifier: Apache-2.0
import { adding } from "../adding.js";
import { oneOf } from "../one-of.js";
import { action, done } from "../parts/action.js";
import { agent } from "../parts/agent.js";
import { decided } from "../parts/decided.js";
import { thing } from "../parts/thing.js";
import { ruleMutator } from "../rule-mutator.js";

/** Breaks TRU-013 (An override is on record). */
export const overrideLogged = ruleMutator("TRU-013", [
  adding("action aborted without a decision", (idOf) => ({
    resources: [action(idOf, { ...done(idOf), status: "aborted" }), thing(idOf("thing")), agent(idOf)],
    at: "/0",
  })),
  adding("action aborted without a decision of a human", (idOf, random) => {
    const decision = { mode: oneOf(["humanApproved", "supervised", "automatic"], random) };
    return { resources: decided(idOf, { decision, action: { ...done(idOf), status: "aborted" } }), at: "/2" };
  }),
]);
