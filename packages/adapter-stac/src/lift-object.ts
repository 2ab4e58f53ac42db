// SPDX-License-Identifier: Apache-2.0
import { encodeIriPart } from "@jiku/adapter";
import type { NativeLocation, TimeExtent } from "@jiku/model";
import {
  AN_OBJECT,
  entriesOf,
  hasOnly,
  isNothing,
  itemsOf,
  jsonPlace,
  member,
  type Node,
  textOf,
  toJson,
} from "@jiku/syntax/json";
import { readExtensions } from "./extension-names.js";
import { liftAssets } from "./lift-assets.js";
import { badForm, type FileContext, isIri, type LiftContext, missing } from "./lift-context.js";
import { type CubeVariables, liftCube } from "./lift-cube.js";
import { type DatasetParts, datasetOf } from "./lift-dataset.js";
import { createExtras, type Extras, keepEntries, keepNative } from "./lift-extras.js";
import { liftLinks } from "./lift-links.js";
import { liftModel } from "./lift-model.js";
import { createProjection, readProjection } from "./lift-projection.js";
import { liftProviders } from "./lift-providers.js";
import { collectionSpace, itemSpace } from "./lift-space.js";
import { collectionTimes, itemTimes } from "./lift-time.js";
import { checkVersion } from "./versions.js";

/** Kinds of objects of STAC that are lifted. */
export type ObjectKind = LiftContext["kind"];

const STRUCTURE = ["type", "stac_version", "stac_extensions", "id", "links", "assets"];
const COMMON = ["title", "description", "keywords", "license", "providers"];
const ITEM_MEMBERS: ReadonlySet<string> = new Set([...STRUCTURE, "geometry", "bbox", "properties", "collection"]);
const PROPERTIES: ReadonlySet<string> = new Set(COMMON);
const COLLECTION_MEMBERS: ReadonlySet<string> = new Set([...STRUCTURE, ...COMMON, "extent"]);

/** Lifts an item, collection or catalog: its Dataset, Assets, Agents, Properties and, of the mlm extension, its Model. */
export async function liftObject(file: FileContext, kind: ObjectKind, node: Node, pointer: string): Promise<void> {
  if (node.kind !== "map") {
    badForm(file, kind, pointer, node, AN_OBJECT);
    return;
  }
  if (!checkVersion(file, node, pointer)) return;
  checkType(file, kind, node, pointer);
  const localId = textOf(member(node, "id"));
  if (localId === undefined) missing(file, "id", pointer, node.at);
  const context = openContext(file, kind, node, pointer, localId ?? kind);
  const common = kind === "item" ? member(node, "properties") : node;
  if (common?.kind !== "map") {
    if (common === undefined) missing(file, "properties", pointer, node.at);
    else badForm(file, "properties", `${pointer}/properties`, common, AN_OBJECT);
    return;
  }
  await liftParts(context, node, common, localId ?? kind);
}

const TYPES: Readonly<Record<ObjectKind, string>> = { item: "Feature", collection: "Collection", catalog: "Catalog" };

/** STC-011 for a `type` of another object; before version 1.0 collections and catalogs have none. */
function checkType(file: FileContext, kind: ObjectKind, node: Node, pointer: string): void {
  const type = member(node, "type");
  const expected = TYPES[kind];
  if (type !== undefined && textOf(type) !== expected)
    badForm(file, "type", `${pointer}/type`, type, { en: `"${expected}"`, ja: `「${expected}」` });
}

async function liftParts(context: LiftContext, node: Node, common: Node, localId: string): Promise<void> {
  const { kind, pointer } = context;
  const commonPointer = kind === "item" ? `${pointer}/properties` : pointer;
  const extensions = readExtensions(member(node, "stac_extensions"));
  const extras = createExtras();
  const extent = kind === "item" ? itemExtent(context, node, common, extras) : collectionExtent(context, node, extras);
  keepRest(context, node, common, extensions, extras, extent.temporal);
  const links = liftLinks(context, node, pointer, extras);
  const providers = liftProviders(context, member(common, "providers"), `${commonPointer}/providers`);
  const projection = createProjection();
  readProjection(context, common, commonPointer, projection);
  const cube = liftCube(context, common, commonPointer);
  const relations = [...cube.relations];
  const variables = new Map(cube.variables);
  for (const { key, value } of entriesOf(member(node, "assets"))) {
    const at = `${pointer}/assets/${key.replace(/~/g, "~0").replace(/\//g, "~1")}`;
    readProjection(context, value, at, projection);
    const inner = liftCube(context, value, at, "assets", key);
    relations.push(...inner.relations);
    for (const [name, variable] of inner.variables) if (!variables.has(name)) variables.set(name, variable);
  }
  const assets = await liftAssets(context, node, pointer, extensions);
  const parts: DatasetParts = {
    common,
    commonPointer,
    localId,
    ...extent,
    projection,
    assets,
    links,
    providers,
    relations,
    extensions,
    extras,
  };
  emitDataset(context, node, parts, variables);
}

function emitDataset(context: LiftContext, node: Node, parts: DatasetParts, variables: CubeVariables): void {
  const { emit, kind, pointer, places } = context;
  for (const { resource, pointer: at, node: system } of parts.projection.resources.values())
    emit({ kind: "resource", resource, source: jsonPlace(at, system.at) });
  if (kind === "item") liftModel(context, node, pointer, variables);
  const resource = datasetOf(context, parts);
  emit({ kind: "resource", resource, source: jsonPlace(pointer, node.at), places });
}

function itemExtent(context: LiftContext, item: Node, properties: Node, extras: Extras) {
  const { pointer } = context;
  for (const part of ["geometry", "assets"])
    if (member(item, part) === undefined) missing(context, part, pointer, item.at);
  const [geometry, bbox] = [member(item, "geometry"), member(item, "bbox")];
  if (!isNothing(geometry) && isNothing(bbox)) missing(context, "bbox", pointer, item.at);
  const spatial = itemSpace(context, item, pointer);
  if (geometry !== undefined && !isNothing(geometry) && !spatial.some(({ role }) => role === "footprint"))
    keepNative(extras, "geometry", toJson(geometry), true);
  if (bbox !== undefined && !isNothing(bbox) && !spatial.some(({ type }) => type === "Box"))
    keepNative(extras, "bbox", toJson(bbox), true);
  const collection = member(item, "collection");
  if (collection !== undefined) keepNative(extras, "collection", toJson(collection), true);
  pairCollection(context, item, collection);
  return { spatial, temporal: itemTimes(context, properties, `${pointer}/properties`) };
}

/** From version 1.0 on, the id of the collection and a link to it stand together or not at all (STAC 1.0, item, Collections). */
function pairCollection(context: LiftContext, item: Node, collection: Node | undefined): void {
  if (context.version === undefined || /^0\./.test(context.version)) return;
  const links = itemsOf(member(item, "links"));
  const link = links.find((one) => textOf(member(one, "rel")) === "collection");
  if (link !== undefined && collection === undefined) missing(context, "collection", context.pointer, item.at);
  if (link === undefined && collection !== undefined)
    missing(context, 'link of rel "collection"', `${context.pointer}/collection`, collection.at);
}

function collectionExtent(context: LiftContext, node: Node, extras: Extras) {
  const { kind, pointer } = context;
  if (textOf(member(node, "description")) === undefined) missing(context, "description", pointer, node.at);
  if (kind === "catalog") return { spatial: [], temporal: [] };
  for (const part of ["license", "extent"])
    if (member(node, part) === undefined) missing(context, part, pointer, node.at);
  const extent = member(node, "extent");
  const spatial = collectionSpace(context, extent, `${pointer}/extent`);
  const temporal = collectionTimes(context, extent, `${pointer}/extent`);
  const [space, time] = [member(extent, "spatial"), member(extent, "temporal")];
  const isWhole =
    itemsOf(member(space, "bbox")).length === spatial.length &&
    itemsOf(member(time, "interval")).length === temporal.length &&
    hasOnly(extent, ["spatial", "temporal"]) &&
    hasOnly(space, ["bbox"]) &&
    hasOnly(time, ["interval"]);
  if (extent !== undefined && !isWhole) keepNative(extras, "extent", toJson(extent));
  return { spatial, temporal };
}

/** Keeps all members that no other part has read. */
function keepRest(
  context: LiftContext,
  node: Node,
  common: Node,
  extensions: ReturnType<typeof readExtensions>,
  extras: Extras,
  temporal: readonly TimeExtent[],
): void {
  const { kind, pointer } = context;
  const isItem = kind === "item";
  const known = isItem ? ITEM_MEMBERS : COLLECTION_MEMBERS;
  const rest = entriesOf(node).filter(({ key }) => !known.has(key));
  keepEntries(context, rest, extensions, extras, { pointer, top: isItem });
  if (extensions.declared.some((one) => !isIri(one)))
    keepNative(extras, "stac_extensions", extensions.declared, isItem);
  if (!isItem) return;
  const [first] = temporal;
  const read = new Set(PROPERTIES);
  if (first?.start !== undefined) read.add("start_datetime");
  if (first?.end !== undefined) read.add("end_datetime");
  const properties = entriesOf(common).filter(({ key }) => !read.has(key));
  keepEntries(context, properties, extensions, extras, { pointer: `${pointer}/properties` });
}

function openContext(file: FileContext, kind: ObjectKind, node: Node, pointer: string, localId: string): LiftContext {
  const { run, ids, emit } = file;
  const self = itemsOf(member(node, "links")).flatMap((link) => {
    const href = textOf(member(link, "rel")) === "self" ? textOf(member(link, "href")) : undefined;
    return href !== undefined && /^https?:\/\/[^\s#]+$/.test(href) && isIri(href) ? [href] : [];
  })[0];
  const collection = kind === "item" ? textOf(member(node, "collection")) : undefined;
  const parts = collection === undefined ? [localId] : [collection, localId];
  const wanted = self ?? run.options.base + parts.map(encodeIriPart).join("/");
  const at: NativeLocation = jsonPlace(pointer, node.at);
  const first = ids.get(wanted);
  if (first !== undefined) {
    const line = "line" in first ? (first.line ?? 1) : 1;
    emit(run.report.shared("AD-113", { id: localId, line }, at));
  }
  const id = first === undefined ? wanted : `${run.options.base}_/${ids.size}/${encodeIriPart(localId)}`;
  ids.set(id, at);
  const code = textOf(member(member(kind === "item" ? member(node, "properties") : node, "language"), "code"));
  const language = code !== undefined && /^[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/.test(code) ? code : "und";
  return { ...file, kind, id, pointer, self, version: textOf(member(node, "stac_version")), places: [], language };
}
