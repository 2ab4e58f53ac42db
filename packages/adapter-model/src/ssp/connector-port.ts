// SPDX-License-Identifier: Apache-2.0
import type { PortRole, PropertyFacets, ValueType } from "@jiku/model";
import { attributeOf, childrenOf, type XmlElement } from "@jiku/syntax/xml";
import type { UnitBook } from "../fmi/unit-book.js";
import { type LiftContext, placeOf } from "../lift-context.js";
import type { PortDraft } from "../port-draft.js";
import type { Connector } from "./structure.js";

const ROLES: Readonly<Record<string, PortRole>> = {
  input: "input",
  output: "output",
  parameter: "parameter",
  structuralParameter: "parameter",
  calculatedParameter: "state",
  constant: "state",
  local: "state",
};

/** A connector of a component whose model is not at hand, as a port; undefined for one that both gives and takes. */
export function connectorPort(
  connector: Connector,
  units: UnitBook,
  enumerations: ReadonlyMap<string, XmlElement>,
  context: LiftContext,
): PortDraft | undefined {
  const { kind, unit, type } = connector;
  const role = kind === undefined ? undefined : ROLES[kind];
  if (role === undefined) return undefined;
  const at = placeOf(context, connector.element);
  const code = unit === undefined ? undefined : units.codeOf(unit, false, at);
  return {
    name: connector.name,
    role,
    dynamics: undefined,
    phase: undefined,
    feedthrough: undefined,
    access: role === "state" ? ["get"] : undefined,
    accepts: undefined,
    nativeKey: connector.name,
    bundle: undefined,
    source: undefined,
    native: undefined,
    field: {
      inlineProperty:
        type === undefined ? undefined : { valueType: valueTypeOf(type), ...categoriesOf(connector, enumerations) },
      unit: code,
      native: { unit: unit === code ? undefined : unit },
    },
    at,
    places: [
      [
        "/field/unit",
        placeOf(context, connector.typeElement ?? connector.element, unit === undefined ? undefined : "unit"),
      ],
    ],
  };
}

function valueTypeOf(type: string): ValueType {
  if (type === "Real" || type.startsWith("Float")) return "real";
  if (type === "Integer" || /^U?Int/.test(type)) return "integer";
  if (type === "Enumeration") return "category";
  if (type === "String") return "text";
  return type === "Binary" ? "binary" : "boolean";
}

function categoriesOf(
  { enumeration }: Connector,
  enumerations: ReadonlyMap<string, XmlElement>,
): Pick<PropertyFacets, "categories"> {
  const element = enumeration === undefined ? undefined : enumerations.get(enumeration);
  if (element !== undefined) attributeOf(element, "name");
  const entries = childrenOf(element, "Item").flatMap((item) => {
    const [name, value] = [attributeOf(item, "name"), attributeOf(item, "value")];
    return name === undefined || value === undefined || !/^[+-]?\d+$/.test(value)
      ? []
      : [[value, { und: name }] as const];
  });
  return entries.length === 0 ? {} : { categories: Object.fromEntries(entries) };
}
