// SPDX-License-Identifier: Apache-2.0
import { type DecodeEvent, type Fault, faultEvent } from "@jiku/adapter";
import { parseXml } from "@jiku/syntax/xml";
import { type DecodeRun, digestedChunks } from "../decode-run.js";
import { CITY_LIMITS } from "../limits.js";
import { createNodeBuilder } from "../xml/node-builder.js";
import { attributeOf, nodeAt, type XmlNode } from "../xml/xml-node.js";
import { createGmlContext, type GmlContext } from "./gml-context.js";
import { closeGml, type GmlHead, nameFindings } from "./gml-dataset.js";
import { liftFeature } from "./gml-feature.js";
import { isGeometry } from "./gml-geometry.js";
import { inheritedFrom } from "./gml-inherited.js";
import { isFeature, isKnownAttribute, tellAttributes, tellExtension } from "./gml-kinds.js";
import { hrefOf, isCityGml, isGml, XSI } from "./gml-names.js";
import { loseAppearance } from "./gml-property.js";
import { GML_VERSIONS, rootKind } from "./gml-root.js";
import { memberScope } from "./gml-scope.js";
import { readVersioning } from "./gml-versioning.js";

const FORMAT = "CityGML";

type Item = { readonly node: XmlNode; readonly tooLong: boolean };

/** All events of a CityGML file but `end`: its objects one by one, then what is said of the whole. */
export async function* readGmlFile(run: DecodeRun): AsyncGenerator<DecodeEvent> {
  const items: Item[] = [];
  let root: XmlNode | undefined;
  let appearance: XmlNode | undefined;
  const skipAppearance = (node: XmlNode): "skip" => {
    appearance ??= node;
    return "skip";
  };
  const reading = parseXml(
    { size: run.file.size, stream: () => digestedChunks(run) },
    createNodeBuilder({
      root(node) {
        root = node;
      },
      kindOf: (node) => (/^appearanceMembers?$/.test(node.name) ? skipAppearance(node) : kindOf(node, run)),
      record: (node, tooLong) => void items.push({ node, tooLong }),
      isHeavy: isGeometry,
      instruction(at) {
        if (run.unread.length < CITY_LIMITS.names) run.unread.push(at);
      },
    }),
    CITY_LIMITS,
  );
  let file: GmlFile | undefined;
  try {
    for (let next = await reading.next(); ; next = await reading.next()) {
      if (file === undefined && root !== undefined) {
        const opened = openRoot(root, run);
        yield* opened.events;
        if (opened.file === undefined) return;
        file = opened.file;
      }
      if (file !== undefined && appearance !== undefined) yield* lostAppearance(appearance, file.context);
      for (const item of items.splice(0)) if (file !== undefined) yield* liftItem(item, file, run);
      if (next.done !== true) continue;
      if (next.value !== undefined) yield stopped(next.value, run, root);
      break;
    }
  } finally {
    await reading.return(undefined);
  }
  if (file !== undefined) yield* closeGml(file.context, file.head, run);
}

function lostAppearance(node: XmlNode, context: GmlContext): readonly DecodeEvent[] {
  const events: DecodeEvent[] = [];
  loseAppearance(node, { context, emit: (event) => void events.push(event) });
  return events;
}

/** Members are read one by one; one that is only linked to lies elsewhere, and is told as not read. */
function kindOf(node: XmlNode, run: DecodeRun): "whole" | "members" | "skip" {
  if (!/[mM]embers?$/.test(node.name)) return "whole";
  if (hrefOf(node) !== undefined) run.unread.push(nodeAt(node));
  return "members";
}

interface GmlFile {
  readonly context: GmlContext;
  readonly head: GmlHead;
}

function stopped(fault: Fault, { report }: DecodeRun, root: XmlNode | undefined): DecodeEvent {
  return root === undefined && fault.code === "AD-102"
    ? report.shared("AD-101", { format: FORMAT }, fault.at, { case: "unknown" })
    : faultEvent(fault, report);
}

/** The context of the file; undefined when its root is of another kind. */
function openRoot(
  root: XmlNode,
  run: DecodeRun,
): { readonly file: GmlFile | undefined; readonly events: readonly DecodeEvent[] } {
  const kind = rootKind(root);
  const at = nodeAt(root);
  if (kind.kind === "other") {
    const found = root.prefix === "" ? root.name : `${root.prefix}:${root.name}`;
    return { file: undefined, events: [run.report.shared("AD-101", { format: FORMAT, found }, at)] };
  }
  if (kind.kind === "refused" || !kind.known) {
    run.refused = true;
    run.refusals = 1;
  }
  if (kind.kind === "refused")
    return { file: undefined, events: [run.report.shared("AD-104", { feature: kind.feature, format: FORMAT }, at)] };
  if (!kind.known) {
    const values = { version: kind.version, format: FORMAT, known: [...GML_VERSIONS] };
    return { file: undefined, events: [run.report.shared("AD-106", values, at, { severity: "error" })] };
  }
  if (attributeOf(root, XSI, "schemaLocation") !== undefined) run.unread.push(nodeAt(root, "xsi:schemaLocation"));
  const locations = attributeOf(root, XSI, "schemaLocation")?.trim().split(/\s+/) ?? [];
  const declared = new Set(locations.filter((_, i) => i % 2 === 0).slice(0, CITY_LIMITS.names));
  const context = createGmlContext(run, kind.version, declared);
  const unknown = [...root.attributes.keys()].filter((name) => !isKnownAttribute(name)).slice(0, 10);
  return {
    file: { context, head: { root, title: undefined, description: undefined, spatial: [], extras: new Map() } },
    events: unknown.map((name) => run.report.own("CTY-010", { name }, at)),
  };
}

async function* liftItem({ node, tooLong }: Item, file: GmlFile, run: DecodeRun): AsyncGenerator<DecodeEvent> {
  const { context } = file;
  run.options.signal?.throwIfAborted();
  if (tooLong) {
    run.unread.push(nodeAt(node));
    yield run.report.shared("AD-105", { limit: CITY_LIMITS.recordWeight }, nodeAt(node), { case: "size" });
    return;
  }
  const events: DecodeEvent[] = [];
  const emit = (event: DecodeEvent): void => void events.push(event);
  await lookThrough(node, context, emit);
  if (node.parent?.parent === undefined) headPart(node, file, emit);
  else if (!readVersioning(node, context, emit) && isFeature(node))
    liftFeature(node, memberScope(node, context, emit, liftFeature));
  else if (!isFeature(node)) unknownMember(node, context, emit);
  yield* events;
}

/** Reads the code lists that an object names, and tells the namespaces in it that are not known. */
async function lookThrough(node: XmlNode, context: GmlContext, emit: (event: DecodeEvent) => void): Promise<void> {
  const { lists, tally } = context;
  const open: XmlNode[] = [node];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (!tally.namespaces.has(next.uri)) {
      if (tally.namespaces.size < CITY_LIMITS.names) tally.namespaces.add(next.uri);
      tellExtension(next, { context, emit });
    }
    if (next.attributes.size > 0) tellAttributes(next, { context, emit });
    const codeSpace = next.attributes.size === 0 ? undefined : next.attributes.get("codeSpace")?.trim();
    if (codeSpace !== undefined && codeSpace !== "" && lists.get(codeSpace) === undefined) await lists.load(codeSpace);
    for (const child of next.children) open.push(child);
  }
}

/** A child of the CityModel that is no member: name, envelope, local reference system. */
function headPart(node: XmlNode, { context, head }: GmlFile, emit: (event: DecodeEvent) => void): void {
  if (isGml(node) && node.name === "boundedBy") {
    const { srsName, dimension } = inheritedFrom(node, context);
    context.srsName = srsName;
    context.dimension = dimension;
    head.spatial.push(node);
    for (const event of nameFindings(context)) emit(event);
  } else if (isGml(node) && node.name === "name") head.title ??= node;
  else if (isGml(node) && node.name === "description") head.description ??= node;
  else if (node.name === "engineeringCRS") for (const child of node.children) context.systems.define(child, emit);
  else if (node.name === "appearance") loseAppearance(node, { context, emit });
  else if (head.extras.size < CITY_LIMITS.names) head.extras.set(node.name, node);
}

/** A member that is no object of CityGML: nothing of it is known, and it is told. */
function unknownMember(node: XmlNode, context: GmlContext, emit: (event: DecodeEvent) => void): void {
  const at = nodeAt(node);
  if (isCityGml(node.uri) || isGml(node)) {
    if (node.name === "Appearance") loseAppearance(node, { context, emit });
    else emit(context.report.own("CTY-031", { name: node.name }, at));
    return;
  }
  context.run.unread.push(at);
  emit(context.report.loss({ at, concept: "entity.type", change: "dropped", recovery: "none" }));
}
