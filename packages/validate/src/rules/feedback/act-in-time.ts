// SPDX-License-Identifier: Apache-2.0
import type { SetRule } from "@jiku/model";
import { isBefore } from "../time/is-before.js";
import { type Choices, collectChoice, mergeChoices, noChoices } from "./choices.js";

/** An action is executed while the decision that chose it holds; where several chose it, while one of them does. */
export const actInTime: SetRule<Choices> = {
  code: "FBK-026",
  on: ["Decision", "Action"],
  start: noChoices,
  collect: collectChoice,
  merge: mergeChoices,
  finish({ byAction, executed }, report) {
    for (const { ordinal, iri, executedAt } of executed) {
      const choices = byAction.get(iri) ?? [];
      const last = choices.at(-1);
      const late = choices.every(({ validUntil }) => validUntil !== undefined && isBefore(validUntil, executedAt));
      if (last === undefined || !late) continue;
      report(ordinal, "/executedAt", { executed: executedAt, decision: last.decision, until: last.validUntil });
    }
  },
};
