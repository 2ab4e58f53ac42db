// SPDX-License-Identifier: Apache-2.0
import type { Field, Observation, Rule, RuleContext, System, TimeExtent } from "@jiku/model";
import { contains, type Interval, overlaps } from "@jiku/spacetime";
import { intervalOf, spanOfField, spanOfObservation } from "./time-span.js";

/** Where a system was, read once: many observations ask the same deployments. */
const deployed = new WeakMap<TimeExtent, Interval>();

function deploymentInterval(during: TimeExtent, context: RuleContext): Interval | undefined {
  const known = deployed.get(during);
  if (known !== undefined) return known;
  const interval = intervalOf(during, context);
  if (interval !== undefined) deployed.set(during, interval);
  return interval;
}

/** What a system measured, it measured while it was deployed. A deployment whose ends are not known may cover any time. */
export const deployedThen: Rule<"Observation" | "Field"> = {
  code: "OB-06",
  on: ["Observation", "Field"],
  check(made: Observation | Field, report, context) {
    if (made.madeBySystem === undefined) return;
    const system = context.resolve(made.madeBySystem);
    const deployments = system?.type === "System" ? (system as System).deployments : undefined;
    if (deployments === undefined) return;
    const field = made.type === "Field";
    const span = field ? spanOfField(made, context) : spanOfObservation(made, context);
    if (span === undefined) return;
    for (const { during } of deployments) {
      const then = deploymentInterval(during, context);
      if (then === undefined || (field ? overlaps : contains)(then, span.interval) !== false) return;
    }
    const values = { system: made.madeBySystem, start: span.start, end: span.end };
    report("/madeBySystem", values, field ? { case: "field" } : {});
  },
};
