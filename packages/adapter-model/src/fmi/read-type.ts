// SPDX-License-Identifier: Apache-2.0
import { childrenOf, type XmlElement } from "@jiku/syntax/xml";
import { type LiftContext, missingPart } from "../lift-context.js";
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
  return { type, attributes: carrier.attributes, items: childrenOf(carrier, "Item") };
}
