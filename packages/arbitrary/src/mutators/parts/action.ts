// SPDX-License-Identifier: Apache-2.0
import type { IdOf } from "../adding.js";
import { gain } from "./gain.js";

/** The affordance of `action`. */
export const OPEN_GATE = "https://data.example.org/td/gate-3#actions/open";

/** An Action that is proposed: to open the gate of kind `thing`; `more` says otherwise. */
export function action(idOf: IdOf, more: object = {}, kind = "action"): object {
  return {
    id: idOf(kind),
    type: "Action",
    actionKind: "actuate",
    status: "proposed",
    actsOn: idOf("thing"),
    affordance: OPEN_GATE,
    safety: { reversible: true, interlock: true },
    ...more,
  };
}

/** What an action that was done says beside; the agent of kind `agent` allowed it. */
export function done(idOf: IdOf, executedAt = "2026-08-01T00:20:00Z"): object {
  return { status: "done", executedAt, authorisedBy: idOf("agent") };
}

/** An Action that is proposed: to observe more, for its gain in the property of kind `property`. */
export function plan(idOf: IdOf, gained: object = {}, kind = "plan"): object {
  return {
    id: idOf(kind),
    type: "Action",
    actionKind: "observe",
    status: "proposed",
    expectedGain: gain(idOf, gained),
  };
}
