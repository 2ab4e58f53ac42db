// SPDX-License-Identifier: Apache-2.0
import type { Fault } from "@jiku/adapter";
import { type ByteStream, childrenOf, elementAt, readXml, type XmlElement } from "@jiku/syntax/xml";
import { type LiftContext, missingPart } from "../lift-context.js";
import { MODEL_LIMITS, XML_LIMITS } from "../limits.js";
import type { UnitDefinition } from "../unit-definition.js";
import { FMI_OWN, tellIfForeign } from "../xml/foreign-elements.js";
import { unitElement } from "../xml/unit-element.js";
import type { FmiDescription, FmiTypeDefinition, FmiUnknown, FmiVariable } from "./description.js";
import { FMI_VERSIONS, type FmiVersion, fmiVersion } from "./fmi-version.js";
import { readType } from "./read-type.js";
import { readVariable } from "./read-variable.js";

const INTERFACES: ReadonlySet<string> = new Set(["ModelExchange", "CoSimulation", "ScheduledExecution"]);

/** Elements of one kind that nobody reads and that are told. */
const MOST_OTHERS = 1_000;

interface Scan {
  version?: FmiVersion;
  root?: XmlElement;
  experiment?: XmlElement;
  readonly interfaces: XmlElement[];
  readonly units: Map<string, UnitDefinition & { readonly element: XmlElement }>;
  readonly types: Map<string, FmiTypeDefinition>;
  readonly variables: FmiVariable[];
  readonly outputs: FmiUnknown[];
  /** By kind. */
  readonly others: Map<string, XmlElement[]>;
  hasVariables: boolean;
}

/**
 * Reads a model description variable by variable.
 * @returns undefined when it was no description, or of a version that is not read; findings say so
 */
export async function scanDescription(
  source: ByteStream,
  context: LiftContext,
): Promise<FmiDescription | Fault | undefined> {
  const scan: Scan = {
    interfaces: [],
    units: new Map(),
    types: new Map(),
    variables: [],
    outputs: [],
    others: new Map(),
    hasVariables: false,
  };
  const fault = await readXml(
    source,
    {
      recordDepth: 3,
      open: (element) => openElement(element, scan, context),
      record: (element, parent) => readRecord(element, parent, scan, context),
    },
    XML_LIMITS,
  );
  if (fault !== undefined) return fault;
  const { root, version, experiment } = scan;
  if (root === undefined || version === undefined) return undefined;
  if (!scan.hasVariables) missingPart(context, root, "ModelVariables");
  if (scan.interfaces.length === 0) missingPart(context, root, "CoSimulation");
  return {
    version,
    root,
    interfaces: scan.interfaces,
    ...(experiment === undefined ? {} : { experiment }),
    units: scan.units,
    types: scan.types,
    variables: scan.variables,
    outputs: scan.outputs,
    others: [...scan.others.values()].map(([first]) => first as XmlElement),
    more: [...scan.others.values()].flatMap(([, ...more]) => more),
  };
}

function openElement(element: XmlElement, scan: Scan, context: LiftContext): void {
  if (scan.root === undefined) {
    openRoot(element, scan, context);
    return;
  }
  const { name } = element;
  tellIfForeign(context, element, FMI_OWN);
  if (name === "ModelVariables") scan.hasVariables = true;
  else if (name === "DefaultExperiment") scan.experiment = element;
  else if (INTERFACES.has(name)) scan.interfaces.push(element);
  else if (name.includes("Annotations")) addOther(name, element, scan);
}

/** The root decides whether anything is read: it must be FMI's, of a version that is known. */
function openRoot(element: XmlElement, scan: Scan, { run, wrap, emit }: LiftContext): void {
  const at = elementAt(element);
  if (element.name !== "fmiModelDescription")
    throw { code: "AD-101", values: { format: "FMI", found: element.name }, at } satisfies Fault;
  const text = element.attributes.get("fmiVersion");
  const version = fmiVersion(text);
  const known = [...FMI_VERSIONS];
  if (text === undefined) emit(run.report.shared("AD-106", { format: "FMI" }, wrap(at), { case: "absent" }));
  else if (version === undefined)
    throw { code: "AD-106", values: { version: text, format: "FMI", known }, at } satisfies Fault;
  scan.root = element;
  scan.version = version ?? "3.0";
}

function readRecord(element: XmlElement, parent: string, scan: Scan, context: LiftContext): void {
  if (!parent.includes("Annotations")) tellIfForeign(context, element, FMI_OWN);
  if (parent === "ModelVariables") addVariable(element, scan, context);
  else if (parent === "UnitDefinitions" && element.name === "Unit") {
    const unit = unitElement(element, context);
    if (unit !== undefined) scan.units.set(unit.name, { ...unit, element });
  } else if (parent === "TypeDefinitions") {
    const type = readType(element, context);
    if (type !== undefined) scan.types.set(element.attributes.get("name") ?? "", type);
  } else if (parent === "ModelStructure") readStructure(element, scan);
  else if (!parent.includes("Annotations")) addOther(parent, element, scan);
}

function addVariable(element: XmlElement, scan: Scan, context: LiftContext): void {
  if (scan.variables.length >= MODEL_LIMITS.ports)
    throw {
      code: "AD-105",
      values: { limit: MODEL_LIMITS.ports },
      at: elementAt(element),
      case: "count",
    } satisfies Fault;
  const variable = readVariable(element, scan.types, context);
  if (variable !== undefined) scan.variables.push(variable);
}

/** FMI 3 lists outputs side by side, FMI 2 as a list of their own. */
function readStructure(element: XmlElement, scan: Scan): void {
  if (scan.version === "3.0" && element.name === "Output") scan.outputs.push(unknownOf(element, "valueReference"));
  else if (scan.version === "2.0" && element.name === "Outputs")
    scan.outputs.push(...childrenOf(element, "Unknown").map((unknown) => unknownOf(unknown, "index")));
  else addOther(element.name, element, scan);
}

function addOther(kind: string, element: XmlElement, { others }: Scan): void {
  const known = others.get(kind);
  if (known === undefined) others.set(kind, [element]);
  else if (known.length <= MOST_OTHERS) known.push(element);
}

function unknownOf(element: XmlElement, key: string): FmiUnknown {
  const text = element.attributes.get("dependencies");
  return {
    key: element.attributes.get(key)?.trim() ?? "",
    ...(text === undefined ? {} : { dependencies: text.split(/\s+/).filter((part) => part !== "") }),
    element,
  };
}
