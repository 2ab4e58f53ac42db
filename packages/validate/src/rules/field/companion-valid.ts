// SPDX-License-Identifier: Apache-2.0
import type { Field, PropertyFacets, Rule, RuleContext, Variable } from "@jiku/model";
import { commensurable, parseUnit } from "@jiku/units";
import { cyclesOf } from "../cycles.js";
import { token } from "../token.js";
import { layoutOf } from "./range-layout.js";

const UNITLESS = new Set(["flag", "missingReason", "weight", "count"]);

/** A companion qualifies another variable of its field, value by value, in a unit that converts (CF conventions 3.4, ancillary data). */
export const companionValid: Rule<"Field"> = {
  code: "FD-13",
  on: "Field",
  check(field, report, context) {
    const { variables } = field;
    const edges = new Map(
      Object.entries(variables).flatMap(([name, v]) =>
        v.companionOf === undefined ? [] : [[name, [v.companionOf]] as const],
      ),
    );
    const firsts = new Map(cyclesOf(edges).map((cycle) => [cycle[0] as string, cycle]));
    const onCycle = new Set([...firsts.values()].flat());
    for (const [variable, own] of Object.entries(variables)) {
      const of = own.companionOf;
      if (of === undefined) continue;
      const path = `/variables${token(variable)}/companionOf`;
      if (!Object.hasOwn(variables, of)) report(path, { variable, of });
      else if (of === variable) report(path, { variable }, { case: "self" });
      else if (firsts.has(variable)) report(path, { variable, of }, { case: "cycle" });
      else if (!onCycle.has(variable)) {
        if (!sameLayout(field, variable, of)) report(path, { variable, of }, { case: "shape" });
        const units = unitsOf(own, variables[of] as Variable, context);
        if (units !== undefined) report(path, { variable, of, ...units }, { case: "unit" });
      }
    }
  },
};

function sameLayout({ ranges }: Field, a: string, b: string): boolean {
  const [ra, rb] = [a, b].map((name) => (Object.hasOwn(ranges, name) ? ranges[name] : undefined));
  if (ra === undefined || rb === undefined) return true;
  const [la, lb] = [layoutOf(ra).layout, layoutOf(rb).layout];
  return la.axisNames.join("\n") === lb.axisNames.join("\n") && la.shape.join() === lb.shape.join();
}

/** The two units when they do not convert; undefined when they do, or one is undeclared or no unit. */
function unitsOf(
  own: Variable,
  of: Variable,
  context: RuleContext,
): { readonly unit: string; readonly expected: string } | undefined {
  if (UNITLESS.has(own.role ?? "")) return undefined;
  const [unit, expected] = [unitOf(own, context), unitOf(of, context)];
  if (
    unit === undefined ||
    expected === undefined ||
    parseUnit(unit) === undefined ||
    parseUnit(expected) === undefined
  )
    return undefined;
  return commensurable(unit, expected) ? undefined : { unit, expected };
}

function unitOf(variable: Variable, context: RuleContext): string | undefined {
  return (
    variable.unit ??
    variable.inlineProperty?.unit ??
    (context.resolve(variable.property) as PropertyFacets | undefined)?.unit
  );
}
