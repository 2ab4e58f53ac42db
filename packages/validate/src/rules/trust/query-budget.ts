// SPDX-License-Identifier: Apache-2.0
import type { Policy, Rule } from "@jiku/model";
import { coversPart } from "./permits-part.js";

const COUNT = "http://www.w3.org/ns/odrl/2/count";

/** Who keeps the weights limits the queries (ODRL 2.2 Vocabulary, odrl:count). */
export const queryBudget: Rule<"Policy"> = {
  code: "TRU-055",
  on: "Policy",
  check(policy: Policy, report, { expand }) {
    const kept = policy.prohibitions?.some(({ modelParts = policy.modelParts }) => modelParts?.includes("weights"));
    if (kept !== true) return;
    policy.permissions?.forEach((rule, k) => {
      const isCounted = rule.constraints?.some(({ leftOperand }) => expand(leftOperand) === COUNT) === true;
      if (coversPart(rule, policy, "output") && !isCounted) report(`/permissions/${k}`);
    });
  },
};
