// SPDX-License-Identifier: Apache-2.0
import { attributeOf, childOf, childrenOf, type XmlElement } from "@jiku/syntax/xml";
import { dangling, type LiftContext, lostElement, missingPart, placeOf } from "../lift-context.js";
import type { Connector, SspComponent, SspConnection, SspEnd, SspStructure } from "./structure.js";

const TYPES = /^(Real|Integer|Boolean|String|Enumeration|Binary|Float(32|64)|U?Int(8|16|32|64)|Clock)$/;

interface Growing {
  readonly components: SspComponent[];
  readonly connections: SspConnection[];
  readonly systems: Set<string>;
  /** Lines of the components by their names. */
  readonly names: Map<string, number>;
  readonly lost: Map<string, XmlElement>;
}

/** The name of an element within a Composition: the path through its systems. A dot would part it from its port. */
function nameWithin(system: string, name: string): string {
  const plain = name.replace(/\./g, "%2E");
  return system === "" ? plain : `${system}/${plain}`;
}

/** Takes a system and all that it holds apart. What is only drawn is left out; other parts become losses. */
export function readStructure(root: XmlElement, context: LiftContext): SspStructure {
  const growing: Growing = { components: [], connections: [], systems: new Set(), names: new Map(), lost: new Map() };
  readSystem(root, "", growing, context);
  for (const element of growing.lost.values()) lostElement(context, element);
  const { components, connections, systems } = growing;
  return { components, connections, systems, root: connectorsOf(root, context) };
}

function readSystem(system: XmlElement, name: string, growing: Growing, context: LiftContext): void {
  growing.systems.add(name);
  const owners = new Map<string, { readonly name: string; readonly connectors: ReadonlyMap<string, Connector> }>();
  for (const element of childOf(system, "Elements")?.children ?? []) {
    const given = attributeOf(element, "name");
    if (given === undefined || given === "") {
      missingPart(context, element, "name");
      continue;
    }
    const inner = nameWithin(name, given);
    const connectors = connectorsOf(element, context);
    owners.set(given, { name: inner, connectors });
    if (element.name === "System") readSystem(element, inner, growing, context);
    else if (element.name === "Component") addComponent(componentOf(element, inner, connectors), growing, context);
    else growing.lost.set(element.name, element);
  }
  const own = connectorsOf(system, { ...context, emit: () => undefined });
  for (const element of childrenOf(childOf(system, "Connections"), "Connection")) {
    const start = endOf(element, "start", name, own, owners, context);
    const end = endOf(element, "end", name, own, owners, context);
    if (start !== undefined && end !== undefined) growing.connections.push({ start, end, element });
  }
  for (const part of ["SignalDictionaries", "Annotations"]) {
    const element = childOf(system, part);
    if (element !== undefined) growing.lost.set(part, element);
  }
}

/** AD-113: two elements that a Composition cannot tell apart. */
function addComponent(component: SspComponent, { components, names }: Growing, context: LiftContext): void {
  const { name, element } = component;
  const line = names.get(name);
  if (line === undefined) {
    names.set(name, element.line);
    components.push(component);
  } else context.emit(context.run.report.shared("AD-113", { id: name, line }, placeOf(context, element, "name")));
}

function componentOf(element: XmlElement, name: string, connectors: ReadonlyMap<string, Connector>): SspComponent {
  const source = attributeOf(element, "source");
  const type = source === undefined ? undefined : attributeOf(element, "type");
  return {
    name,
    source,
    type: type ?? "application/x-fmu-sharedlibrary",
    connectors,
    element,
  };
}

function connectorsOf(owner: XmlElement, context: LiftContext): ReadonlyMap<string, Connector> {
  const found = new Map<string, Connector>();
  for (const element of childrenOf(childOf(owner, "Connectors"), "Connector")) {
    const name = attributeOf(element, "name");
    if (name === undefined || name === "") {
      missingPart(context, element, "name");
      continue;
    }
    const typeElement = element.children.find((child) => TYPES.test(child.name));
    found.set(name, {
      name,
      kind: attributeOf(element, "kind"),
      type: typeElement?.name,
      unit: typeElement && attributeOf(typeElement, "unit"),
      enumeration: typeElement?.name === "Enumeration" ? attributeOf(typeElement, "name") : undefined,
      element,
      typeElement,
    });
  }
  return found;
}

/** One end; undefined, with a finding, when it names an element that is not there. */
function endOf(
  element: XmlElement,
  side: "start" | "end",
  system: string,
  own: ReadonlyMap<string, Connector>,
  owners: ReadonlyMap<string, { readonly name: string; readonly connectors: ReadonlyMap<string, Connector> }>,
  context: LiftContext,
): SspEnd | undefined {
  const given = attributeOf(element, `${side}Element`);
  const connector = attributeOf(element, `${side}Connector`);
  if (connector === undefined) {
    missingPart(context, element, `${side}Connector`);
    return undefined;
  }
  const owner = given === undefined ? { name: system, connectors: own } : owners.get(given);
  if (owner === undefined) {
    dangling(context, element, `${side}Element`, given ?? "");
    return undefined;
  }
  const kind = owner.connectors.get(connector)?.kind;
  if (given === undefined && !own.has(connector)) dangling(context, element, `${side}Connector`, connector);
  return { owner: owner.name, connector, kind, inside: given === undefined };
}
