// SPDX-License-Identifier: Apache-2.0
import type { Field, Observation, Report, Result, Rule, RuleContext } from "@jiku/model";
import { timeCoordinates } from "../time/axis-positions.js";
import { token } from "../token.js";
import { variablesOfRoleValue } from "./variables-of-role-value.js";

const NUMERIC: ReadonlySet<Result["kind"]> = new Set(["quantity", "vector", "count"]);

function checkField(field: Field, report: Report, context: RuleContext): void {
  const silent = variablesOfRoleValue(field).filter((name) => {
    const kind = field.ranges[name]?.kind;
    return field.variables[name]?.support?.time === undefined && kind !== "text" && kind !== "truth";
  });
  if (silent.length === 0 || timeCoordinates(field, context).length === 0) return;
  for (const variable of silent) report(`/variables${token(variable)}`, { variable }, { case: "variable" });
}

/** A number says over what time it speaks: an instant, or an interval with its method. */
export const statisticDeclared: Rule<"Observation" | "Field"> = {
  code: "OB-12",
  on: ["Observation", "Field"],
  check(made: Observation | Field, report, context) {
    if (made.type === "Field") checkField(made, report, context);
    else if (made.support?.time === undefined && NUMERIC.has(made.result.kind)) report("");
  },
};
