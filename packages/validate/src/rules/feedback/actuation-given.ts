// SPDX-License-Identifier: Apache-2.0
import type { Action, ActionStatus, Rule } from "@jiku/model";

const ACTUATION = ["affordance", "safety"] as const;
const RECORD = ["executedAt", "authorisedBy"] as const;
const BEGUN: ReadonlySet<ActionStatus> = new Set(["executing", "done", "failed", "aborted"]);

/** What acts on the world has a handle and a guard; what was begun has a time and somebody who allowed it (WoT TD 1.1, ActionAffordance). */
export const actuationGiven: Rule<"Action"> = {
  code: "FBK-015",
  on: "Action",
  check(action: Action, report) {
    const { actionKind, status } = action;
    const handle = actionKind === "actuate" ? ACTUATION.find((m) => action[m] === undefined) : undefined;
    const record = BEGUN.has(status) ? RECORD.find((m) => action[m] === undefined) : undefined;
    if (handle !== undefined) report("", { member: handle });
    else if (record !== undefined) report("", { member: record, status }, { case: "record" });
  },
};
