// SPDX-License-Identifier: Apache-2.0
import type { XmlElement } from "@jiku/syntax/xml";
import type { LiftContext } from "../lift-context.js";
import { tellUnread } from "./unread.js";

/** Elements of FMI 2.0.4 and 3.0.2 (modelDescription.xml). */
const FMI_ELEMENTS: ReadonlySet<string> = wordsOf(
  "fmiModelDescription ModelExchange CoSimulation ScheduledExecution SourceFiles File UnitDefinitions Unit BaseUnit",
  "DisplayUnit TypeDefinitions SimpleType Real Integer Boolean String Enumeration Item LogCategories Category",
  "DefaultExperiment VendorAnnotations Tool Annotations Annotation ModelVariables ScalarVariable Dimension Start Alias",
  "Float32 Float64 Int8 UInt8 Int16 UInt16 Int32 UInt32 Int64 UInt64 Binary Clock Float32Type Float64Type Int8Type",
  "UInt8Type Int16Type UInt16Type Int32Type UInt32Type Int64Type UInt64Type BooleanType StringType BinaryType",
  "EnumerationType ClockType ModelStructure Outputs Derivatives InitialUnknowns Unknown Output DiscreteStates",
  "ContinuousStateDerivative ClockedState InitialUnknown EventIndicator",
);

/** Elements of SSP 1.0 and 2.0: structure, common parts, values, mappings and signals. */
const SSP_ELEMENTS: ReadonlySet<string> = wordsOf(
  "SystemStructureDescription System Connectors Connector ConnectorGeometry Elements Component ElementGeometry",
  "SignalDictionaryReference Connections Connection ConnectionGeometry SignalDictionaries SignalDictionary",
  "SystemGeometry GraphicalElements Note DefaultExperiment ParameterBindings ParameterBinding ParameterValues",
  "ParameterMapping ParameterSet Parameters Parameter MappingEntry Enumerations Enumeration Item Units Unit BaseUnit",
  "Annotations Annotation Real Integer Boolean String Binary Float32 Float64 Int8 UInt8 Int16 UInt16 Int32 UInt32 Int64",
  "UInt64 Clock Dimension LinearTransformation BooleanMappingTransformation IntegerMappingTransformation",
  "EnumerationMappingTransformation MapEntry DictionaryEntry MetaData Content Signature",
);

const SSP_SPACE =
  /^http:\/\/ssp-standard\.org\/SSP1\/SystemStructure(Description|Common|ParameterValues|ParameterMapping|SignalDictionary)$/;

/** What elements a format has. */
export interface OwnElements {
  readonly names: ReadonlySet<string>;
  hasSpace(uri: string): boolean;
}

export const FMI_OWN: OwnElements = { names: FMI_ELEMENTS, hasSpace: (uri) => uri === "" };
export const SSP_OWN: OwnElements = {
  names: SSP_ELEMENTS,
  hasSpace: (uri) => SSP_SPACE.test(uri),
};

function isOwn({ name, uri }: XmlElement, { names, hasSpace }: OwnElements): boolean {
  return names.has(name) && hasSpace(uri);
}

/** Lists the elements within another one that its format does not have, as unread. What annotations hold is free, and lost with them. */
export function tellForeign(context: LiftContext, element: XmlElement, own: OwnElements): void {
  for (const child of element.children) if (!/Annotations?$/.test(child.name)) tellIfForeign(context, child, own);
}

/** The same of the element itself. */
export function tellIfForeign(context: LiftContext, element: XmlElement, own: OwnElements): void {
  if (isOwn(element, own)) tellForeign(context, element, own);
  else tellUnread(context, element);
}

function wordsOf(...lines: readonly string[]): ReadonlySet<string> {
  return new Set(lines.flatMap((line) => line.split(" ")));
}
