// SPDX-License-Identifier: Apache-2.0
import type { Composition, Connection, Model, Operator, Port, PortRole, Property, PropertyFacets } from "@jiku/model";
import { textsOf } from "../fmi/native-reader.js";
import type { Change } from "../fmi/write-description.js";
import { createUnitWriter, type UnitWriter } from "../fmi/write-unit.js";
import { xmlDocument, xmlElement, xmlList } from "../xml/write-xml.js";
import { SSC_NAMESPACE, SSD_NAMESPACE } from "./ssp-names.js";
import { writeTransformation } from "./write-transformation.js";

/** Finds what a composition refers to. */
export interface LookUp {
  model(id: string): Model | undefined;
  operator(id: string): Operator | undefined;
  property(id: string): Property | undefined;
  /** Path of the archive that a Model is bound to. */
  archive(model: Model): string | undefined;
}

/** A structure as text. */
export interface WrittenStructure {
  readonly text: string;
  readonly changes: readonly Change[];
}

const KINDS: Readonly<Record<PortRole, string>> = {
  input: "input",
  output: "output",
  parameter: "parameter",
  state: "local",
};
const TYPES: Readonly<Record<string, string>> = {
  real: "Real",
  integer: "Integer",
  boolean: "Boolean",
  category: "String",
  text: "String",
  binary: "Binary",
};

/** Attributes of the root beside those that the Composition has members for. */
const DOCUMENT = ["author", "copyright", "license", "generationTool", "generationDateAndTime"] as const;

interface Writing {
  readonly look: LookUp;
  readonly units: UnitWriter;
  readonly changes: Change[];
}

/**
 * Writes a Composition as a system structure of SSP 2.0. The same Composition gives the same text.
 * @param metaData the element of the sidecar, if there is one
 */
export function writeStructure(composition: Composition, look: LookUp, metaData: readonly string[]): WrittenStructure {
  const writing: Writing = { look, units: createUnitWriter("ssc:", false), changes: [] };
  const name = composition.label?.["und"] ?? composition.label?.["en"] ?? lastPart(composition.id);
  const elements = composition.components.map((component, i) => {
    const model = look.model(component.model.id);
    const source = model === undefined ? undefined : look.archive(model);
    for (const member of ["settings", "multiplicity", "disables", "twin"] as const)
      if (component[member] !== undefined) drop(writing, "components", i, member);
    if (model === undefined) drop(writing, "components", i, "model");
    return xmlElement("ssd:Component", { name: component.name, source }, connectors(model?.ports ?? [], writing));
  });
  const connections = (composition.connections ?? []).map((connection, i) => connectionElement(connection, i, writing));
  const exposed = exposures(composition, writing);
  const system = xmlElement("ssd:System", { name }, [
    ...xmlList("ssd:Connectors", exposed.connectors),
    ...xmlList("ssd:Elements", elements),
    ...xmlList("ssd:Connections", [...connections, ...exposed.connections]),
  ]);
  const document = textsOf(composition["ssp:document"]);
  const { startTime, stopTime } = textsOf(composition["ssp:defaultExperiment"]);
  const timed = startTime !== undefined || stopTime !== undefined;
  const root = xmlElement(
    "ssd:SystemStructureDescription",
    {
      "xmlns:ssd": SSD_NAMESPACE,
      "xmlns:ssc": SSC_NAMESPACE,
      version: "2.0",
      ...textsOf(Object.fromEntries(DOCUMENT.map((member) => [member, document[member]]))),
      name,
      description: composition.description?.["und"] ?? composition.description?.["en"],
      fileversion: composition.version,
    },
    [
      system,
      ...xmlList("ssd:Units", writing.units.elements()),
      ...(timed ? [xmlElement("ssd:DefaultExperiment", { startTime, stopTime })] : []),
      ...metaData,
    ],
  );
  return { text: xmlDocument(root), changes: writing.changes };
}

function drop({ changes }: Writing, ...path: readonly (string | number)[]): void {
  changes.push({ path, change: "dropped" });
}

function connectors(ports: readonly Port[], writing: Writing): readonly string[] {
  return xmlList(
    "ssd:Connectors",
    ports.map((port) => connectorElement(port.name, port, writing)),
  );
}

function connectorElement(name: string, { role, field }: Port, { look, units }: Writing): string {
  const facets: PropertyFacets | undefined =
    field.property === undefined ? field.inlineProperty : look.property(field.property);
  const valueType = field.valueType ?? facets?.valueType ?? "real";
  const type = TYPES[valueType];
  const unit =
    field.unit === undefined || type !== "Real" ? undefined : units.nameOf(field.unit, field.native?.["unit"]);
  return xmlElement(
    "ssd:Connector",
    { name, kind: KINDS[role] },
    type === undefined ? [] : [xmlElement(`ssc:${type}`, { unit })],
  );
}

function connectionElement(connection: Connection, i: number, writing: Writing): string {
  for (const member of ["allow", "tolerance", "weight", "verdict"] as const)
    if (connection[member] !== undefined) drop(writing, "connections", i, member);
  const [only, ...more] = connection.via ?? [];
  const operator = only === undefined ? undefined : writing.look.operator(only.id);
  const transformation = operator === undefined || more.length > 0 ? undefined : writeTransformation(operator);
  if (only !== undefined && transformation === undefined) drop(writing, "connections", i, "via");
  const [startElement, startConnector] = partsOf(connection.from);
  const [endElement, endConnector] = partsOf(connection.to);
  const replaces = transformation !== undefined && operator?.operation === "unitConversion";
  return xmlElement(
    "ssd:Connection",
    {
      startElement,
      startConnector,
      endElement,
      endConnector,
      suppressUnitConversion: replaces ? "true" : undefined,
    },
    transformation === undefined ? [] : [transformation],
  );
}

/** Ports that the composition shows, as connectors of the system and connections to them. */
function exposures(
  { exposes = [], components }: Composition,
  writing: Writing,
): { readonly connectors: readonly string[]; readonly connections: readonly string[] } {
  const connectors: string[] = [];
  const connections: string[] = [];
  exposes.forEach(({ name, port: end }, i) => {
    const [element, connector] = partsOf(end);
    const component = components.find((one) => one.name === element);
    const model = component === undefined ? undefined : writing.look.model(component.model.id);
    const port = model?.ports?.find((one) => one.name === connector);
    if (port === undefined) {
      drop(writing, "exposes", i);
      return;
    }
    connectors.push(connectorElement(name, port, writing));
    const outwards = port.role === "output" || port.role === "state";
    connections.push(
      outwards
        ? xmlElement("ssd:Connection", { startElement: element, startConnector: connector, endConnector: name })
        : xmlElement("ssd:Connection", { startConnector: name, endElement: element, endConnector: connector }),
    );
  });
  return { connectors, connections };
}

/** Component and port of an end: parted by the first dot. */
function partsOf(end: string): readonly [element: string, connector: string] {
  const dot = end.indexOf(".");
  return [end.slice(0, dot), end.slice(dot + 1)];
}

function lastPart(id: string): string {
  return /[^/#:]+$/.exec(id)?.[0] ?? id;
}
