// SPDX-License-Identifier: Apache-2.0
import type {
  Dynamics,
  FieldSpec,
  NativeLocation,
  NumberRange,
  Place,
  PortRole,
  PropertyFacets,
  ValueType,
} from "@jiku/model";
import { attributeOf } from "@jiku/syntax/xml";
import { type Loose, someOf } from "../defined.js";
import { badForm, type LiftContext, placeOf } from "../lift-context.js";
import type { PortDraft } from "../port-draft.js";
import { booleanOf, doubleOf, secondsDuration } from "../xml/attribute-value.js";
import type { FmiType, FmiTypeDefinition, FmiVariable } from "./description.js";
import { boundAttribute } from "./read-type.js";
import type { UnitBook } from "./unit-book.js";

/** What lifting a variable needs of the rest of its description. */
export interface PortContext {
  readonly context: LiftContext;
  readonly units: UnitBook;
  readonly types: ReadonlyMap<string, FmiTypeDefinition>;
  /** Variables by value reference, the first of each. */
  readonly byReference: ReadonlyMap<string, FmiVariable>;
  /** Names of the inputs that an output depends on; undefined where the file leaves it open. */
  readonly feedthrough: ReadonlyMap<string, readonly string[]>;
}

const ROLES: Readonly<Record<string, PortRole>> = {
  input: "input",
  output: "output",
  parameter: "parameter",
  structuralParameter: "parameter",
  calculatedParameter: "state",
  local: "state",
};

/** A variable as a port. The independent variable is none: it is the time that all others are functions of. */
export function liftPort(variable: FmiVariable, port: PortContext): PortDraft {
  const { element, causality } = variable;
  const at = placeOf(port.context, element);
  const role = ROLES[causality] ?? "state";
  const feedthrough = role === "output" ? port.feedthrough.get(variable.name) : undefined;
  return {
    name: variable.name,
    role,
    dynamics: dynamicsOf(variable),
    phase: undefined,
    feedthrough,
    access: role === "state" ? ["get"] : undefined,
    accepts: undefined,
    nativeKey: variable.reference === "" ? undefined : variable.reference,
    bundle: undefined,
    source: undefined,
    native: undefined,
    field: fieldOf(variable, port, at),
    at,
    places: placesOf(variable, port.context),
  };
}

function dynamicsOf({ variability, causality }: FmiVariable): Dynamics {
  if (variability === "constant" || causality === "structuralParameter") return "fixed";
  return variability as Dynamics;
}

/** What the description says of the numbers; frame, grid, method, calendar, uncertainty are nowhere in FMI. */
function fieldOf(variable: FmiVariable, port: PortContext, at: NativeLocation): PortDraft["field"] {
  const { units } = port;
  const valueType = valueTypeOf(variable.type);
  const real = valueType === "real";
  const difference = real && booleanOf(differenceText(variable, port.context)) === true;
  const unit = real ? attribute(variable, "unit") : undefined;
  const code = unit === undefined ? undefined : units.codeOf(unit, difference, at);
  return {
    inlineProperty: {
      valueType,
      ...(difference ? { difference } : {}),
      ...categoriesOf(variable, port.types),
    },
    unit: code,
    time: timeOf(variable, port.byReference),
    range: valueType === "real" || valueType === "integer" ? rangeOf(variable, port.context) : undefined,
    native: { unit: unit === code ? undefined : unit, property: attribute(variable, "quantity") },
  };
}

function differenceText(variable: FmiVariable, context: LiftContext): string | undefined {
  const text = attribute(variable, "relativeQuantity");
  if (text !== undefined && booleanOf(text) === undefined && variable.carrier.attributes.has("relativeQuantity"))
    badForm(context, variable.carrier, "relativeQuantity", { en: "true or false", ja: "trueかfalse" });
  return text;
}

function valueTypeOf(type: FmiType): ValueType {
  if (type.startsWith("Float")) return "real";
  if (/^U?Int/.test(type)) return "integer";
  if (type === "Enumeration") return "category";
  if (type === "String") return "text";
  return type === "Binary" ? "binary" : "boolean";
}

/** A fact that the variable states itself or through its declared type. */
export function attribute(variable: FmiVariable, name: string): string | undefined {
  return variable.attributes.get(name) ?? variable.inherited.get(name);
}

function categoriesOf(
  variable: FmiVariable,
  types: ReadonlyMap<string, FmiTypeDefinition>,
): Pick<PropertyFacets, "categories"> {
  const declared = variable.type === "Enumeration" ? variable.attributes.get("declaredType") : undefined;
  const items = (declared === undefined ? undefined : types.get(declared)?.items) ?? [];
  const entries = items.flatMap((item, i) => {
    const name = attributeOf(item, "name");
    const value = attributeOf(item, "value") ?? String(i + 1);
    return name === undefined || !/^[+-]?\d+$/.test(value) ? [] : [[value, { und: name }] as const];
  });
  return someOf(entries) === undefined ? {} : { categories: Object.fromEntries(entries) };
}

/** What varies is a function of the independent variable, told at instants; which statistic and time scale is not said. */
function timeOf(variable: FmiVariable, byReference: ReadonlyMap<string, FmiVariable>): FieldSpec["time"] {
  if (dynamicsOf(variable) === "fixed") return { kind: "static" };
  const step = stepOf(variable, byReference);
  return { kind: "instant", ...(step === undefined ? {} : { step }) };
}

/** The interval of a clock that ticks evenly: the variable's own, or that of its one clock. */
function stepOf(variable: FmiVariable, byReference: ReadonlyMap<string, FmiVariable>): string | undefined {
  if (variable.type === "Clock") return intervalOf(variable);
  const [only, ...others] = clocksOf(variable);
  const clock = only === undefined || others.length > 0 ? undefined : byReference.get(only);
  return clock?.type === "Clock" ? intervalOf(clock) : undefined;
}

function intervalOf(clock: FmiVariable): string | undefined {
  const kind = clock.attributes.get("intervalVariability");
  return kind === "constant" || kind === "fixed" ? secondsDuration(clock.attributes.get("intervalDecimal")) : undefined;
}

/** Value references of the clocks of a variable. */
export function clocksOf({ attributes }: FmiVariable): readonly string[] {
  return (attributes.get("clocks") ?? "").split(/\s+/).filter((reference) => reference !== "");
}

/** Bounds that a double holds; others stay undeclared. */
function rangeOf(variable: FmiVariable, context: LiftContext): NumberRange | undefined {
  const bounds: Loose<NumberRange> = { min: boundOf(variable, "min", context), max: boundOf(variable, "max", context) };
  if (bounds.min === undefined && bounds.max === undefined) return undefined;
  return Object.fromEntries(Object.entries(bounds).filter(([, bound]) => bound !== undefined));
}

function boundOf(variable: FmiVariable, name: "min" | "max", context: LiftContext): number | undefined {
  const { carrier, inherited, type } = variable;
  const bound = carrier.attributes.has(name)
    ? boundAttribute(context, carrier, name, type)
    : doubleOf(inherited.get(name) ?? "");
  if (bound === undefined || !Number.isFinite(bound)) return undefined;
  if (type.startsWith("Float") || Number.isSafeInteger(bound)) return bound;
  const at = placeOf(context, variable.element, name);
  context.emit(context.run.report.loss({ at, concept: "quantity.unit", change: "dropped", recovery: "none" }));
  return undefined;
}

/** Places of the members that a rule is likely to speak of. */
function placesOf({ element, attributes }: FmiVariable, context: LiftContext): readonly Place[] {
  const places: Place[] = [];
  const add = (pointer: string, name: string) => {
    if (attributes.has(name)) places.push([pointer, placeOf(context, element, name)]);
  };
  add("/name", "name");
  add("/role", "causality");
  add("/dynamics", "variability");
  add("/nativeKey", "valueReference");
  add("/field/unit", "unit");
  add("/field/range/min", "min");
  add("/field/range/max", "max");
  return places;
}
