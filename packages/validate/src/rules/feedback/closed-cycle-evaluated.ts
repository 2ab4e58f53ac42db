// SPDX-License-Identifier: Apache-2.0
import type { Rule } from "@jiku/model";
import { resolveAs } from "../resolve-as.js";
import { isExecuted } from "./is-executed.js";

/** A closed cycle evaluates every action that it executed. */
export const closedCycleEvaluated: Rule<"Cycle"> = {
  code: "FBK-030",
  on: "Cycle",
  check({ status, intervene, evaluations = [] }, report, context) {
    if (status !== "closed") return;
    const found = evaluations.map((ref) => resolveAs(ref, "Evaluation", context));
    if (found.includes(undefined)) return;
    const evaluated = new Set(found.map((evaluation) => context.expand(evaluation?.evaluates ?? "")));
    intervene?.forEach((ref, k) => {
      const action = resolveAs(ref, "Action", context);
      if (action !== undefined && isExecuted(action) && !evaluated.has(context.expand(ref)))
        report(`/intervene/${k}`, { action: ref });
    });
  },
};
