// SPDX-License-Identifier: Apache-2.0
import type { IdOf } from "../adding.js";
import { action } from "./action.js";
import { agent } from "./agent.js";
import { belief, beliefParts } from "./belief.js";
import { thing } from "./thing.js";

/** What members differ from the plain ones. */
export interface DecisionWords {
  readonly decision?: object;
  readonly belief?: object;
  readonly action?: object;
  readonly wait?: object;
  readonly thing?: object;
}

/** A Decision to act, with kinds `belief`, `action` and `wait` in this order after it, and all that they refer to. */
export function decided(idOf: IdOf, words: DecisionWords = {}): readonly object[] {
  const decision = {
    id: idOf("decision"),
    type: "Decision",
    basedOn: [idOf("belief")],
    alternatives: [idOf("wait"), idOf("action")],
    criterion: { kind: "expectedUtility" },
    chosen: idOf("action"),
    decidedBy: idOf("agent"),
    mode: "human",
    decidedAt: "2026-08-01T00:10:00Z",
  };
  return [
    { ...decision, ...words.decision },
    belief(idOf, words.belief),
    action(idOf, words.action),
    { id: idOf("wait"), type: "Action", actionKind: "none", status: "proposed", ...words.wait },
    thing(idOf("thing"), words.thing),
    agent(idOf),
    ...beliefParts(idOf),
  ];
}
