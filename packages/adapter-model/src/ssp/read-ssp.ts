// SPDX-License-Identifier: Apache-2.0
import { type DecodeEvent, type DecodeRun, type Fault, faultEvent } from "@jiku/adapter";
import type { Resource } from "@jiku/model";
import { attributeOf, childOf, childrenOf, elementAt, readXml, withinSpaces, type XmlElement } from "@jiku/syntax/xml";
import { besideInput } from "../beside-input.js";
import { createUnitBook } from "../fmi/unit-book.js";
import { type Emit, type LiftContext, lostElement, missingPart, placeOf } from "../lift-context.js";
import { XML_LIMITS } from "../limits.js";
import { nativeAsset } from "../native-asset.js";
import { digestOf, type OpenDescription, openDescription, unreadMembers } from "../open-description.js";
import type { UnitDefinition } from "../unit-definition.js";
import { SSP_OWN, tellForeign } from "../xml/foreign-elements.js";
import { unitElement } from "../xml/unit-element.js";
import { tellRest } from "../xml/unread.js";
import { liftComponents } from "./component-models.js";
import { liftComposition } from "./lift-composition.js";
import { readStructure } from "./read-structure.js";
import { SSD_NAMESPACE, SSP_SIDECAR, SSP_SPECIFICATIONS, type SspVersion, STRUCTURE, sspVersion } from "./ssp-names.js";
import { readSspSidecar } from "./ssp-sidecar.js";

/** All events of a structure, or of the archive that holds it, but `end`. */
export async function* readSsp(run: DecodeRun): AsyncGenerator<DecodeEvent> {
  const { primary } = run.input;
  const events: DecodeEvent[] = [];
  const emit = (event: DecodeEvent) => void events.push(event);
  const archive = /\.ssp$/i.test(primary.path);
  const kind = { format: "SSP", member: STRUCTURE, archive };
  const open = await openDescription(primary, kind, besideInput(run), run.report, emit);
  if (open !== undefined) await liftSsp(open, run, emit);
  yield* events;
}

async function liftSsp(open: OpenDescription, run: DecodeRun, emit: Emit): Promise<void> {
  const context: LiftContext = { run, base: run.options.base, emit, format: "SSP", wrap: open.wrap };
  const found = await readRoot(open, context);
  if (found === undefined) return;
  const { root, version } = found;
  const system = childOf(root, "System");
  if (system === undefined) {
    missingPart(context, root, "System");
    return;
  }
  const lifted: DecodeEvent[] = [];
  const inner: LiftContext = {
    ...context,
    emit: (event) => void (event.kind === "resource" ? lifted.push(event) : emit(event)),
  };
  const structure = readStructure(system, inner);
  const units = createUnitBook(unitsOf(root, inner), inner);
  const models = await liftComponents(structure.components, {
    context: inner,
    open,
    units,
    enumerations: enumerationsOf(root),
  });
  const composed = liftComposition({ root, system, structure, version, models }, inner);
  units.report(inner);
  reportRest(root, open, inner);
  tellRest(inner, root);
  if (composed === undefined) return lifted.forEach(emit);
  const { composition, operators, places } = composed;
  const sidecar = await readSspSidecar(root, open, composition, context);
  if (sidecar !== undefined) {
    for (const { resource, at } of sidecar) emit({ kind: "resource", resource, source: at });
    return;
  }
  lifted.forEach(emit);
  for (const { operator, element } of operators)
    emit({ kind: "resource", resource: operator, source: placeOf(context, element) });
  emit({ kind: "resource", resource: composition, source: placeOf(context, system), places });
  emit({ kind: "resource", resource: await assetOf(open, run, version), source: placeOf(context, root) });
}

interface Root {
  readonly root: XmlElement;
  readonly version: SspVersion;
}

/** The whole document; undefined, with a finding, when it cannot be read or is of another kind or version. */
async function readRoot(open: OpenDescription, context: LiftContext): Promise<Root | undefined> {
  const { run, emit } = context;
  const roots: XmlElement[] = [];
  const fault = await readXml(
    open.source,
    {
      recordDepth: 1,
      open() {},
      record: (element) => void roots.push(element),
    },
    XML_LIMITS,
  );
  const [root] = roots;
  const stop = (found: Fault): undefined => void emit(faultEvent({ ...found, at: open.wrap(found.at) }, run.report));
  if (fault !== undefined || root === undefined) return fault === undefined ? undefined : stop(fault);
  const at = elementAt(root);
  if (root.name !== "SystemStructureDescription" || root.uri !== SSD_NAMESPACE)
    return stop({ code: "AD-101", values: { format: "SSP", found: root.name }, at });
  const text = attributeOf(root, "version");
  const version = sspVersion(text);
  if (text === undefined) emit(run.report.shared("AD-106", { format: "SSP" }, open.wrap(at), { case: "absent" }));
  else if (version === undefined) {
    run.refused = true;
    return stop({
      code: "AD-106",
      values: { version: text, format: "SSP", known: Object.keys(SSP_SPECIFICATIONS) },
      at,
    });
  }
  tellForeign(context, root, SSP_OWN);
  return { root: withinSpaces(root, SSP_OWN.hasSpace), version: version ?? "2.0" };
}

function unitsOf(
  root: XmlElement,
  context: LiftContext,
): ReadonlyMap<string, UnitDefinition & { readonly element: XmlElement }> {
  const units = new Map<string, UnitDefinition & { readonly element: XmlElement }>();
  for (const element of childrenOf(childOf(root, "Units"), "Unit")) {
    const unit = unitElement(element, context);
    if (unit !== undefined) units.set(unit.name, { ...unit, element });
  }
  return units;
}

function enumerationsOf(root: XmlElement): ReadonlyMap<string, XmlElement> {
  return new Map(
    childrenOf(childOf(root, "Enumerations"), "Enumeration").map((element) => [
      element.attributes.get("name") ?? "",
      element,
    ]),
  );
}

function reportRest(root: XmlElement, open: OpenDescription, context: LiftContext): void {
  const annotations = childOf(root, "Annotations");
  if (annotations !== undefined) lostElement(context, annotations);
  const read = [...(open.directory?.entries.keys() ?? [])].filter((path) => /\.fmu$/i.test(path));
  context.run.unread.push(...unreadMembers(open.directory, new Set([STRUCTURE, SSP_SIDECAR, ...read])).map(open.outer));
}

async function assetOf(open: OpenDescription, run: DecodeRun, version: SspVersion): Promise<Resource> {
  const mediaType = open.directory === undefined ? "application/xml" : "application/zip";
  return nativeAsset(run, await digestOf(run.input.primary), mediaType, SSP_SPECIFICATIONS[version]);
}
