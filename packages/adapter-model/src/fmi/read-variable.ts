// SPDX-License-Identifier: Apache-2.0
import { attributeOf, childrenOf, type XmlElement } from "@jiku/syntax/xml";
import { badForm, dangling, type LiftContext, missingPart } from "../lift-context.js";
import type { Dimension, FmiType, FmiTypeDefinition, FmiVariable } from "./description.js";
import { typeOf } from "./read-type.js";

const CAUSALITIES: ReadonlySet<string> = new Set([
  "parameter",
  "calculatedParameter",
  "structuralParameter",
  "input",
  "output",
  "local",
  "independent",
]);
const VARIABILITIES: ReadonlySet<string> = new Set(["constant", "fixed", "tunable", "discrete", "continuous"]);
const FIXED_BY_DEFAULT: ReadonlySet<string> = new Set(["parameter", "calculatedParameter", "structuralParameter"]);
/** Of a declared type: what a variable takes over where it says nothing itself. */
const INHERITED = [
  "unit",
  "displayUnit",
  "quantity",
  "min",
  "max",
  "nominal",
  "relativeQuantity",
  "unbounded",
] as const;
const LARGEST_REFERENCE = 0xffffffff;

/** Reads a variable of FMI 2 or 3; undefined, with findings, when it has no name or no type. */
export function readVariable(
  element: XmlElement,
  types: ReadonlyMap<string, FmiTypeDefinition>,
  context: LiftContext,
): FmiVariable | undefined {
  const scalar = element.name === "ScalarVariable";
  const carrier = scalar ? element.children.find((child) => typeOf(child.name)) : element;
  const type = carrier === undefined ? undefined : typeOf(carrier.name);
  const name = element.attributes.get("name");
  if (name === undefined || name === "") missingPart(context, element, "name");
  if (carrier === undefined || type === undefined) missingPart(context, element, scalar ? "Real" : "Float64");
  if (name === undefined || name === "" || carrier === undefined || type === undefined) return undefined;
  const attributes = scalar ? new Map([...element.attributes, ...carrier.attributes]) : element.attributes;
  const causality = oneOf(element, "causality", CAUSALITIES, "local", context);
  return {
    name,
    type,
    carrier,
    causality,
    variability: oneOf(element, "variability", VARIABILITIES, defaultVariability(type, causality), context),
    reference: referenceOf(element, context),
    attributes,
    inherited: inheritedOf(element, attributes, types, context),
    dimensions: childrenOf(element, "Dimension").flatMap((dimension) => dimensionOf(dimension, context)),
    starts: childrenOf(element, "Start").map((start) => start.attributes.get("value") ?? ""),
    aliases: childrenOf(element, "Alias"),
    element,
  };
}

/** FMI 3.0.1, 2.4.7.4; FMI 2.0.4, 2.2.7. Whole numbers cannot be continuous, whatever the default of FMI 2 says. */
function defaultVariability(type: FmiType, causality: string): string {
  if (FIXED_BY_DEFAULT.has(causality)) return "fixed";
  return type === "Float32" || type === "Float64" ? "continuous" : "discrete";
}

function oneOf(
  element: XmlElement,
  attribute: string,
  known: ReadonlySet<string>,
  absent: string,
  context: LiftContext,
): string {
  const text = element.attributes.get(attribute);
  if (text === undefined) return absent;
  if (known.has(text)) return text;
  badForm(context, element, attribute, {
    en: `one of ${[...known].join(", ")}`,
    ja: `${[...known].join("、")}のいずれか`,
  });
  return absent;
}

function referenceOf(element: XmlElement, context: LiftContext): string {
  const text = element.attributes.get("valueReference")?.trim();
  if (text === undefined) missingPart(context, element, "valueReference");
  else if (!/^\d{1,10}$/.test(text) || Number(text) > LARGEST_REFERENCE)
    badForm(context, element, "valueReference", { en: "a whole number of 32 bits", ja: "32ビットの非負整数" });
  return text ?? "";
}

function inheritedOf(
  element: XmlElement,
  attributes: ReadonlyMap<string, string>,
  types: ReadonlyMap<string, FmiTypeDefinition>,
  context: LiftContext,
): ReadonlyMap<string, string> {
  const declared = attributes.get("declaredType");
  if (declared === undefined) return new Map();
  const type = types.get(declared);
  if (type === undefined) {
    dangling(context, element, "declaredType", declared);
    return new Map();
  }
  attributeOf(type.element, "name");
  const names = INHERITED.filter((name) => !attributes.has(name) && type.carrier.attributes.has(name));
  return new Map(names.map((name) => [name, attributeOf(type.carrier, name) as string]));
}

function dimensionOf(element: XmlElement, context: LiftContext): readonly Dimension[] {
  const size = element.attributes.get("start");
  const reference = element.attributes.get("valueReference");
  if (reference !== undefined) return [{ reference }];
  if (size === undefined) missingPart(context, element, "start");
  else if (!/^\d{1,15}$/.test(size)) badForm(context, element, "start", { en: "a whole number", ja: "整数" });
  else return [{ size: Number(size) }];
  return [];
}
