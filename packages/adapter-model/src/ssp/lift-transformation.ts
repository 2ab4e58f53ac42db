// SPDX-License-Identifier: Apache-2.0
import type { Operator } from "@jiku/model";
import { attributeOf, childrenOf, type XmlElement } from "@jiku/syntax/xml";
import { badForm, type LiftContext } from "../lift-context.js";
import { numberAttribute } from "../xml/number-attribute.js";

const MAPS = /^(Boolean|Integer|Enumeration)MappingTransformation$/;

/** The element that transforms the values of a connection, if there is one. */
export function transformationOf(connection: XmlElement): XmlElement | undefined {
  return connection.children.find(({ name }) => name === "LinearTransformation" || MAPS.test(name));
}

/** A transformation as an Operator; undefined, with a finding, when its numbers cannot be read. */
export function liftTransformation(element: XmlElement, id: string, context: LiftContext): Operator | undefined {
  return MAPS.test(element.name) ? mapOperator(element, id) : linearOperator(element, id, context);
}

/** y = factor · x + offset (SSP 1.0, 5.3.4.1). A factor of -1 alone turns the sign. */
function linearOperator(element: XmlElement, id: string, context: LiftContext): Operator | undefined {
  const factor = numberOf(element, "factor", 1, context);
  const offset = numberOf(element, "offset", 0, context);
  if (factor === undefined || offset === undefined) return undefined;
  const negates = factor === -1 && offset === 0;
  return {
    type: "Operator",
    id,
    modelKind: "declared",
    operation: negates ? "negate" : "unitConversion",
    changes: [negates ? "sign" : "unit"],
    method: "linear",
    linear: offset === 0,
    exact: true,
    invertible: factor !== 0,
    options: { factor, offset },
  };
}

function numberOf(element: XmlElement, attribute: string, absent: number, context: LiftContext): number | undefined {
  const text = attributeOf(element, attribute);
  if (text === undefined) return absent;
  const number = numberAttribute(context, element, attribute);
  if (number === undefined || Number.isFinite(number)) return number;
  if (/INF|NaN/.test(text)) badForm(context, element, attribute, { en: "a finite number", ja: "有限の数" });
  return undefined;
}

function mapOperator(element: XmlElement, id: string): Operator {
  const entries = childrenOf(element, "MapEntry").map((entry) => ({
    source: attributeOf(entry, "source") ?? "",
    target: attributeOf(entry, "target") ?? "",
  }));
  return {
    type: "Operator",
    id,
    modelKind: "declared",
    operation: "map",
    changes: ["valueType"],
    method: element.name.replace("MappingTransformation", "").toLowerCase(),
    linear: false,
    exact: true,
    invertible: new Set(entries.map(({ target }) => target)).size === entries.length,
    options: { entries },
  };
}
