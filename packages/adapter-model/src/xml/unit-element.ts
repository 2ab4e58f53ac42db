// SPDX-License-Identifier: Apache-2.0
import { childOf, type XmlElement } from "@jiku/syntax/xml";
import { badForm, type LiftContext, missingPart } from "../lift-context.js";
import { BASE_UNITS, type UnitDefinition, type UnitExponents } from "../unit-definition.js";
import { numberAttribute } from "./number-attribute.js";

/** Reads a `Unit` element, which FMI 2, FMI 3 and SSP write alike. */
export function unitElement(element: XmlElement, context: LiftContext): UnitDefinition | undefined {
  const name = element.attributes.get("name");
  if (name === undefined) {
    missingPart(context, element, "name");
    return undefined;
  }
  const base = childOf(element, "BaseUnit");
  if (base === undefined) return { name };
  const { attributes } = base;
  const exponents = Object.fromEntries(
    BASE_UNITS.map((unit) => [unit, exponentOf(base, unit, context)]),
  ) as unknown as UnitExponents;
  for (const member of ["factor", "offset"]) numberAttribute(context, base, member);
  return {
    name,
    base: { exponents, factor: attributes.get("factor") ?? "1", offset: attributes.get("offset") ?? "0" },
  };
}

function exponentOf(base: XmlElement, unit: string, context: LiftContext): number {
  const text = base.attributes.get(unit);
  if (text === undefined) return 0;
  if (/^[+-]?\d{1,4}$/.test(text.trim())) return Number(text);
  badForm(context, base, unit, { en: "a whole number", ja: "整数" });
  return 0;
}
