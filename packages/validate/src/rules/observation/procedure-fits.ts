// SPDX-License-Identifier: Apache-2.0
import type { Field, Observation, PropertyFacets, Rule, RuleContext } from "@jiku/model";
import { asModel, type ModelView } from "./model-view.js";
import { propertyOfRef } from "./property-of.js";
import { variablesOfRoleValue } from "./variables-of-role-value.js";

/** What was observed: a property by id, by its facets, or by both. */
interface Wanted {
  readonly id: string | undefined;
  readonly facets: PropertyFacets | undefined;
}

function same(a: string | undefined, b: string | undefined, context: RuleContext): boolean {
  return a === b || (a !== undefined && b !== undefined && context.expand(a) === context.expand(b));
}

/** Whether a model gives the property at an output or state; undefined when a property does not resolve, so that nobody can tell. */
function gives({ ports = [] }: ModelView, { id, facets }: Wanted, context: RuleContext): boolean | undefined {
  let certain = true;
  for (const { role, field } of ports) {
    if (role !== "output" && role !== "state") continue;
    if (id !== undefined && field.property !== undefined && same(id, field.property, context)) return true;
    const given = field.property === undefined ? field.inlineProperty : propertyOfRef(field.property, context);
    if (given === undefined || facets === undefined) certain = false;
    else if (isSame(given, facets, context)) return true;
  }
  return certain ? false : undefined;
}

/** Equal quantity kind and concept, at least one of them declared. */
function isSame(a: PropertyFacets, b: PropertyFacets, context: RuleContext): boolean {
  if (a.quantityKind === undefined && a.concept === undefined) return false;
  return same(a.quantityKind, b.quantityKind, context) && same(a.concept, b.concept, context);
}

function wantedOf(made: Observation | Field, context: RuleContext): readonly (Wanted & { readonly name: string })[] {
  if (made.type === "Observation") {
    const id = made.observedProperty;
    return [{ id, facets: propertyOfRef(id, context), name: id }];
  }
  return variablesOfRoleValue(made).flatMap((variable) => {
    const { property: id, inlineProperty } = made.variables[variable] ?? {};
    if (id === undefined && inlineProperty === undefined) return [];
    return [{ id, facets: id === undefined ? inlineProperty : propertyOfRef(id, context), name: id ?? variable }];
  });
}

/** A model that is named as the procedure has a port that gives what was observed. */
export const procedureFits: Rule<"Observation" | "Field"> = {
  code: "OB-07",
  on: ["Observation", "Field"],
  check(made: Observation | Field, report, context) {
    if (made.usedProcedure === undefined) return;
    const model = asModel(context.resolve(made.usedProcedure));
    if (model === undefined) return;
    const foreign = wantedOf(made, context).find((wanted) => gives(model, wanted, context) === false);
    if (foreign !== undefined) report("/usedProcedure", { procedure: made.usedProcedure, property: foreign.name });
  },
};
