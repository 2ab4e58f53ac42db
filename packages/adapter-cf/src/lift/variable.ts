// SPDX-License-Identifier: Apache-2.0
import type { Place, Property, ValueType, Variable } from "@jiku/model";
import { normaliseUnit } from "@jiku/units";
import { dataTypeOf } from "./array-ref.js";
import { textAttribute } from "./attributes.js";
import type { LiftedDomain } from "./domain.js";
import { flagsOf } from "./flags.js";
import { type LiftContext, partId, placeOf, tell } from "./lift-context.js";
import { nativeMembers } from "./native-members.js";
import { packing } from "./read-values.js";
import { storedMembers } from "./stored-members.js";
import { supportOf } from "./support.js";
import type { CfVariable } from "./survey.js";
import { temporalSystemOf } from "./temporal-system.js";
import { readTimeUnits } from "./time-units.js";

/** What another variable of the field makes of one. */
export interface Companion {
  readonly role: NonNullable<Variable["role"]>;
  readonly of: string;
}

/** Attributes that have members of their own. */
const HELD: ReadonlySet<string> = new Set([
  "units",
  "standard_name",
  "long_name",
  "description",
  "cell_methods",
  "_FillValue",
  "missing_value",
  "valid_min",
  "valid_max",
  "valid_range",
  "scale_factor",
  "add_offset",
  "flag_values",
  "flag_masks",
  "flag_meanings",
  "coordinates",
  "grid_mapping",
  "ancillary_variables",
]);

/** A variable with its Property, which is emitted. @param name its key in the field */
export function liftVariable(
  context: LiftContext,
  variable: CfVariable,
  domain: LiftedDomain,
  companion: Companion | undefined,
  hasStandardError: boolean,
): { readonly variable: Variable; readonly valueType: ValueType | undefined; readonly places: readonly Place[] } {
  const { source } = variable;
  const flags = flagsOf(context, variable);
  const role = companion?.role ?? (flags?.isStatus === true ? ("flag" as const) : undefined);
  const valueType = flags !== undefined ? "category" : valueTypeOf(variable);
  const isNumber = valueType === "real" || valueType === "integer";
  const unit = isNumber ? unitOf(context, variable, role) : {};
  const property = emitProperty(context, variable, valueType, unit, flags?.meanings);
  const support = supportOf(context, variable, domain);
  const dataType = dataTypeOf(source);
  const lifted: Variable = {
    property: property.id,
    ...unit,
    ...(dataType === undefined ? {} : { dataType }),
    ...(support === undefined ? {} : { support }),
    ...(hasStandardError ? { uncertainty: { kind: "standard" } } : {}),
    ...(role === undefined ? {} : { role }),
    ...(companion === undefined ? {} : { companionOf: companion.of }),
    ...(role === "flag" && flags !== undefined ? { flagMeanings: flags.codes } : {}),
    ...(isNumber ? storedMembers(context, variable) : {}),
  };
  const places: Place[] = [["", placeOf(variable)]];
  for (const [member, attribute] of MEMBERS)
    if (variable.attributes.has(attribute)) places.push([member, placeOf(variable, attribute)]);
  return { variable: lifted, valueType, places };
}

const MEMBERS: readonly (readonly [string, string])[] = [
  ["/unit", "units"],
  ["/support/time", "cell_methods"],
  ["/support/space", "cell_methods"],
  ["/validRange", "valid_range"],
  ["/scaleFactor", "scale_factor"],
  ["/addOffset", "add_offset"],
  ["/fillValue", "_FillValue"],
  ["/flagMeanings", "flag_meanings"],
];

function valueTypeOf(variable: CfVariable): ValueType | undefined {
  const { type } = variable.source;
  if (type === "text") return "text";
  if (type === "bool") return "boolean";
  if (type === "other") return undefined;
  const { scale, offset } = packing(variable);
  return type.startsWith("float") || scale !== 1 || offset !== 0 ? "real" : "integer";
}

/** The unit as UCUM and as written. AD-112 when the text has no code; CF-003 when it stands under `unit`. */
function unitOf(context: LiftContext, variable: CfVariable, role: Variable["role"]): Pick<Variable, "unit" | "native"> {
  const text = textAttribute(variable, "units");
  if (text === undefined) {
    const misspelt = ["unit", "Units", "Unit", "UNITS"].find((name) => variable.attributes.has(name));
    if (misspelt === undefined) return declaredUnit(context, variable);
    const value = textAttribute(variable, misspelt) ?? "";
    tell(context, "CF-003", { variable: variable.path, attribute: misspelt, value }, variable, misspelt);
    return {};
  }
  const time = readTimeUnits(text);
  if (time !== undefined) temporalSystemOf(context, variable);
  const unit = time?.unit ?? normaliseUnit(text, { dialect: "udunits" });
  if (unit === undefined) {
    if (time === undefined)
      context.emit(
        context.run.report.shared("AD-112", { unit: text, variable: variable.path }, placeOf(variable, "units")),
      );
    return { native: { unit: text } };
  }
  const used = role === "standardUncertainty" ? (DIFFERENCE[unit] ?? unit) : unit;
  return { unit: used, ...(used === text ? {} : { native: { unit: text } }) };
}

/** Units of differences: a standard error has no shifted zero. */
const DIFFERENCE: Readonly<Record<string, string>> = { Cel: "K" };

function declaredUnit(context: LiftContext, variable: CfVariable): Pick<Variable, "unit"> {
  const value = context.run.options.declared?.[`units.${variable.path}`];
  if (value === undefined) return {};
  const unit = normaliseUnit(value, { dialect: "udunits" });
  if (unit === undefined) return {};
  const concept = `units.${variable.path}`;
  context.emit(context.run.report.shared("AD-109", { concept, value }, placeOf(variable, "units")));
  return { unit };
}

function emitProperty(
  context: LiftContext,
  variable: CfVariable,
  valueType: ValueType | undefined,
  { unit, native }: Pick<Variable, "unit" | "native">,
  categories: Property["categories"],
): Property {
  const { language } = context;
  const [standard] = (textAttribute(variable, "standard_name") ?? "").split(/\s+/);
  const long = textAttribute(variable, "long_name");
  const description = textAttribute(variable, "description");
  const difference = /temperature:\s*difference/.test(textAttribute(variable, "units_metadata") ?? "");
  const property: Property = {
    type: "Property",
    id: partId(context, "property", variable.path),
    label: long === undefined ? { und: variable.name } : { [language]: long.trim() },
    ...(description === undefined ? {} : { description: { [language]: description.trim() } }),
    ...(unit === undefined ? {} : { unit }),
    ...(valueType === undefined ? {} : { valueType }),
    ...(standard !== undefined && /^[A-Za-z][A-Za-z0-9_]*$/.test(standard) ? { concept: `cf:${standard}` } : {}),
    ...(difference ? { difference } : {}),
    ...(categories === undefined ? {} : { categories }),
    ...(native === undefined ? {} : { native }),
    ...nativeMembers(variable.attributes, HELD),
  };
  const places: Place[] = (
    [
      ["/unit", "units"],
      ["/concept", "standard_name"],
      ["/label", "long_name"],
      ["/categories", "flag_meanings"],
    ] as const
  ).flatMap(([member, name]) => (variable.attributes.has(name) ? [[member, placeOf(variable, name)] as const] : []));
  context.emit({ kind: "resource", resource: property, source: placeOf(variable), places });
  return property;
}
