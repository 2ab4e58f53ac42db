// SPDX-License-Identifier: Apache-2.0
import { childrenOf, type XmlElement } from "@jiku/syntax/xml";
import { badForm, type LiftContext, missingPart } from "../lift-context.js";
import { numberAttribute } from "../xml/number-attribute.js";
import type { FmiType, FmiTypeDefinition } from "./description.js";

const TYPES: ReadonlyMap<string, FmiType> = new Map([
  ...(
    [
      "Float32",
      "Float64",
      "Int8",
      "UInt8",
      "Int16",
      "UInt16",
      "Int32",
      "UInt32",
      "Int64",
      "UInt64",
      "Boolean",
      "String",
      "Binary",
      "Enumeration",
      "Clock",
    ] as const
  ).map((type) => [type, type] as const),
  ["Real", "Float64"],
  ["Integer", "Int32"],
]);

/** The type that an element of FMI 2 or 3 names (`Real`, `Float64`, `Float64Type`); undefined for others. */
export function typeOf(elementName: string): FmiType | undefined {
  return TYPES.get(elementName.replace(/Type$/, ""));
}

/** Reads `SimpleType` of FMI 2 and `Float64Type` etc. of FMI 3. */
export function readType(element: XmlElement, context: LiftContext): FmiTypeDefinition | undefined {
  if (!element.attributes.has("name")) {
    missingPart(context, element, "name");
    return undefined;
  }
  const carrier = element.name === "SimpleType" ? element.children.find((child) => typeOf(child.name)) : element;
  const type = carrier === undefined ? undefined : typeOf(carrier.name);
  if (carrier === undefined || type === undefined) {
    missingPart(context, element, "Real");
    return undefined;
  }
  for (const bound of ["min", "max"] as const) boundAttribute(context, carrier, bound, type);
  return { type, element, carrier, items: childrenOf(carrier, "Item") };
}

/** A bound of a type or variable as it is stated, told when it has not the form of the type; undefined where there is none or it has none. */
export function boundAttribute(
  context: LiftContext,
  element: XmlElement,
  name: "min" | "max",
  type: FmiType,
): number | undefined {
  const text = element.attributes.get(name);
  if (text === undefined || type.startsWith("Float") || /^\s*[+-]?\d+\s*$/.test(text))
    return numberAttribute(context, element, name);
  badForm(context, element, name, { en: "a whole number", ja: "整数" });
  return undefined;
}
