// SPDX-License-Identifier: Apache-2.0
import { adding } from "../adding.js";
import { changing } from "../changing.js";
import { oneOf } from "../one-of.js";
import { action, done } from "../parts/action.js";
import { agent } from "../parts/agent.js";
import { thing } from "../parts/thing.js";
import { ruleMutator } from "../rule-mutator.js";
import { without } from "../without.js";

/** Breaks FBK-015 (Actuation is described). */
export const actuationGiven = ruleMutator("FBK-015", [
  changing("Action", "handle or guard left out", (value, { random }) =>
    value.actionKind === "actuate" ? { value: without(value, oneOf(["affordance", "safety"], random)) } : undefined,
  ),
  changing("Action", "who allowed it left out", (value) => {
    const isBegun = !["proposed", "approved", "rejected"].includes(value.status);
    return isBegun ? { value: without(value, "authorisedBy") } : undefined;
  }),
  adding("actuation without handle or guard", (idOf, random) => ({
    resources: [without(action(idOf), oneOf(["affordance", "safety"], random)), thing(idOf("thing"))],
    at: "/0",
  })),
  adding("action of which nobody says when it was done, or who allowed it", (idOf, random) => {
    const begun = { ...done(idOf), status: oneOf(["executing", "done", "failed"], random) };
    const silent = without(action(idOf, begun), oneOf(["executedAt", "authorisedBy"], random));
    return { resources: [silent, thing(idOf("thing")), agent(idOf)], at: "/0" };
  }),
]);
