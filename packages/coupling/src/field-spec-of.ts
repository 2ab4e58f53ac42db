// SPDX-License-Identifier: Apache-2.0
import type { Belief, Field, FieldSpec, Observation, Port, RiskEvent, Variable } from "@jiku/model";
import { supportOfField } from "./derive/field-support.js";
import { uncertaintyOfVariable } from "./derive/field-uncertainty.js";
import { spaceOfObservation } from "./derive/observation-space.js";
import { formOf } from "./derive/uncertainty-form.js";
import type { Look } from "./side.js";

/** What a variable of a field, in the words of a port, would promise: declared members first, the rest from the domain. */
export function fieldSpecOfVariable(field: Field, name: string, look: Look): FieldSpec | undefined {
  const variable = field.variables[name];
  if (variable === undefined) return undefined;
  const { space, time } = supportOfField(field, variable, look);
  const uncertainty = variable.uncertainty ?? uncertaintyOfVariable(field, name, look);
  return {
    ...pick(variable),
    ...(space === undefined ? {} : { space }),
    ...(time === undefined ? {} : { time }),
    ...(uncertainty === undefined ? {} : { uncertainty }),
    ...(variable.validRange === undefined ? {} : { range: variable.validRange }),
    ...missingOf(field, name, variable),
  };
}

function pick({ property, inlineProperty, unit, unitIri, native }: Variable): FieldSpec {
  return {
    ...(property === undefined ? {} : { property }),
    ...(inlineProperty === undefined ? {} : { inlineProperty }),
    ...(unit === undefined ? {} : { unit }),
    ...(unitIri === undefined ? {} : { unitIri }),
    ...(native === undefined ? {} : { native }),
  };
}

/** Holes are allowed where some value is null, a fill value is declared, or a flag or reason stands beside the variable. */
function missingOf(field: Field, name: string, variable: Variable): Pick<FieldSpec, "missingPolicy"> {
  const values = (field.ranges[name] as { readonly values?: readonly unknown[] } | undefined)?.values;
  const companions = Object.values(field.variables).filter(({ companionOf }) => companionOf === name);
  const allowed =
    values?.includes(null) === true ||
    variable.fillValue !== undefined ||
    companions.some(({ role }) => role === "flag" || role === "missingReason");
  return allowed ? { missingPolicy: { allowed: true } } : {};
}

/** What an observation promises: the form of its uncertainty, its unit, its support, completed by its geometry. */
export function fieldSpecOfObservation(observation: Observation): FieldSpec {
  const { observedProperty, result, support } = observation;
  const { unit, unitIri, uncertainty } = result as {
    unit?: string;
    unitIri?: string;
    uncertainty?: Parameters<typeof formOf>[0];
  };
  const space = support?.space ?? spaceOfObservation(observation);
  return {
    property: observedProperty,
    ...(unit === undefined ? {} : { unit }),
    ...(unitIri === undefined ? {} : { unitIri }),
    ...(space === undefined ? {} : { space }),
    ...(support?.time === undefined ? {} : { time: support.time }),
    ...(uncertainty === undefined ? {} : { uncertainty: formOf(uncertainty) }),
  };
}

/** What is already written as a field description. */
export function fieldSpecOf(carrier: Port | RiskEvent): FieldSpec | undefined {
  return carrier.field;
}

/** The field descriptions of a belief, as it states them. */
export function fieldSpecsOfBelief({ fields }: Belief): readonly FieldSpec[] {
  return fields;
}
