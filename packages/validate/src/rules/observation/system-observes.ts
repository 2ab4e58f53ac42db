// SPDX-License-Identifier: Apache-2.0
import type { Field, Observation, Rule, RuleContext, System } from "@jiku/model";
import { variablesOfRoleValue } from "./variables-of-role-value.js";

/** The first variable of role value whose property the system does not observe. */
function unobserved(field: Field, observes: readonly string[], context: RuleContext): string | undefined {
  return variablesOfRoleValue(field).find((name) => {
    const property = field.variables[name]?.property;
    return property !== undefined && !isObserved(property, observes, context);
  });
}

function isObserved(property: string, observes: readonly string[], context: RuleContext): boolean {
  if (observes.includes(property)) return true;
  const wanted = context.expand(property);
  return observes.some((ref) => context.expand(ref) === wanted);
}

/** A system that says what it observes has observed nothing else. */
export const systemObserves: Rule<"Observation" | "Field"> = {
  code: "OB-05",
  on: ["Observation", "Field"],
  check(made: Observation | Field, report, context) {
    if (made.madeBySystem === undefined) return;
    const resource = context.resolve(made.madeBySystem);
    const observes = resource?.type === "System" ? (resource as System).observes : undefined;
    if (observes === undefined) return;
    const system = made.madeBySystem;
    if (made.type === "Observation") {
      const property = made.observedProperty;
      if (!isObserved(property, observes, context)) report("/madeBySystem", { system, property });
    } else {
      const variable = unobserved(made, observes, context);
      if (variable === undefined) return;
      const property = made.variables[variable]?.property;
      report("/madeBySystem", { system, property, variable }, { case: "variable" });
    }
  },
};
