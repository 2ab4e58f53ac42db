// SPDX-License-Identifier: Apache-2.0
import type { Assimilation, Evaluation, Rule, RuleContext } from "@jiku/model";
import { holderOf } from "../holder-of.js";
import { resolveAs } from "../resolve-as.js";

/** There are no more degrees of freedom for signal than observations used (Rodgers 2000, 2.4). */
export const dfsBound: Rule<"InformationGain"> = {
  code: "FBK-012",
  on: "InformationGain",
  check({ measure, value }, report, context) {
    if (measure !== "dfs") return;
    const assimilation = assimilationOf(context);
    if (assimilation === undefined) return;
    const { count: offered, usedCount, rejectedCount = 0 } = assimilation.innovation;
    const count = usedCount ?? offered - rejectedCount;
    if (value > count) report("/value", { value, count });
  },
};

/** The assimilation that the gain is of: the one that holds it, or that of the run under evaluation. */
function assimilationOf(context: RuleContext): Assimilation | undefined {
  const holder = holderOf<Assimilation & Evaluation>(context);
  if (holder.innovation !== undefined) return holder as Assimilation;
  return context.key === "realisedGain" ? resolveAs(holder.evaluates, "Run", context)?.assimilation : undefined;
}
