// SPDX-License-Identifier: Apache-2.0
import type { SetRule } from "@jiku/model";
import { isBefore } from "../time/is-before.js";
import { type Choices, collectChoice, mergeChoices, noChoices } from "./choices.js";

/** An action is executed after it was chosen; where several decisions chose it, after one of them. */
export const actAfterDecision: SetRule<Choices> = {
  code: "FBK-025",
  on: ["Decision", "Action"],
  start: noChoices,
  collect: collectChoice,
  merge: mergeChoices,
  finish({ byAction, executed }, report) {
    for (const { ordinal, iri, executedAt } of executed) {
      const choices = byAction.get(iri) ?? [];
      const [first] = choices;
      if (first === undefined || !choices.every(({ decidedAt }) => isBefore(executedAt, decidedAt))) continue;
      const { decision, decidedAt } = first;
      report(ordinal, "/executedAt", { executed: executedAt, decision, decided: decidedAt });
    }
  },
};
