// SPDX-License-Identifier: Apache-2.0
import { encodeIriPart } from "@jiku/adapter";
import type { Dataset, Resource } from "@jiku/model";
import { TOP } from "../names.js";
import { isStacTime } from "./hull.js";
import { lossAt } from "./losses.js";
import { writeAssets } from "./write-assets.js";
import { localIdOf, writeCommon } from "./write-common.js";
import type { WriteContext } from "./write-context.js";
import { DATACUBE, type Extent, writeCube } from "./write-cube.js";
import { writeExtensions } from "./write-extensions.js";
import { nativeMembers } from "./write-extras.js";
import { recorded, tellTime } from "./write-item.js";
import { writeLinks } from "./write-links.js";
import { collectionBoxes } from "./write-space.js";

/** One collection; undefined, with STC-020, when neither the data set nor the other resources tell a place in WGS 84. */
export function writeCollection(
  context: WriteContext,
  dataset: Dataset,
): Readonly<Record<string, unknown>> | undefined {
  const native = nativeMembers(dataset as Resource);
  const common = writeCommon(context, dataset);
  const extent = (native.own.get("extent") as Extent | undefined) ?? extentOf(context, dataset);
  if (extent === undefined) {
    const at = { kind: "json", pointer: "" } as const;
    context.emit(context.report.own("STC-020", { dataset: dataset.id }, at, { resource: dataset.id }));
    return undefined;
  }
  if (!common.has("license")) {
    common.set("license", context.version === "1.0.0" ? "proprietary" : "other");
    context.emit(lossAt(dataset.id, ["license"], "defaulted"));
  }
  const written = writeAssets(context, dataset);
  const cube = writeCube(context, dataset, native, extent);
  const used = new Set([...written.extensions, ...(cube === undefined ? [] : [DATACUBE])]);
  return {
    ...headOf(context, "Collection", dataset, native, { common, used }),
    extent,
    ...cube,
    ...restOf(context, dataset, native, written.assets),
  };
}

/** One catalog: the data set with links to its members. */
export function writeCatalog(context: WriteContext, dataset: Dataset): Readonly<Record<string, unknown>> {
  const native = nativeMembers(dataset as Resource);
  const common = writeCommon(context, dataset);
  for (const name of ["keywords", "license", "providers"])
    if (common.delete(name)) context.emit(lossAt(dataset.id, [name === "providers" ? "creators" : name], "dropped"));
  for (const name of ["spatial", "temporal", "distributions"] as const)
    if (dataset[name] !== undefined) context.emit(lossAt(dataset.id, [name], "dropped"));
  const head = headOf(context, "Catalog", dataset, native, { common, used: new Set() });
  return { ...head, ...restOf(context, dataset, native, {}) };
}

type Native = ReturnType<typeof nativeMembers>;

function headOf(
  context: WriteContext,
  type: "Collection" | "Catalog",
  dataset: Dataset,
  native: Native,
  { common, used }: { readonly common: Map<string, unknown>; readonly used: ReadonlySet<string> },
): Readonly<Record<string, unknown>> {
  if (!common.has("description")) {
    common.set("description", common.get("title") ?? localIdOf(dataset));
    context.emit(lossAt(dataset.id, ["description"], "defaulted"));
  }
  return {
    type,
    stac_version: context.version,
    stac_extensions: writeExtensions(dataset, native, used),
    id: localIdOf(dataset),
    ...Object.fromEntries(common),
  };
}

function restOf(
  context: WriteContext,
  dataset: Dataset,
  native: Native,
  assets: Readonly<Record<string, unknown>>,
): Readonly<Record<string, unknown>> {
  const kept = native.own.get("links") ?? native.top.get("links");
  const links = [...writeLinks(context, dataset, kept)];
  for (const key of native.top.keys())
    if (key !== "links" && key !== "stac_extensions")
      context.emit(lossAt(dataset.id, [TOP + encodeIriPart(key)], "dropped"));
  if (typeof native.own.get("datetime") === "string") context.emit(lossAt(dataset.id, ["stac:datetime"], "dropped"));
  links.push(...memberLinks(context, dataset, links));
  const read = new Set(["links", "extent", "stac_extensions", "datetime"]);
  return {
    ...Object.fromEntries([...native.own].filter(([key]) => !read.has(key))),
    ...recorded(dataset, native.own),
    links,
    ...(Object.keys(assets).length === 0 ? {} : { assets }),
  };
}

/** Links to members that are documents of their own; links that the data set keeps as native tell all of them. */
function memberLinks(context: WriteContext, { id, members = [] }: Dataset, links: readonly { readonly rel: string }[]) {
  if (links.some(({ rel }) => rel === "item" || rel === "child")) return [];
  const others = new Set(context.gathered.others);
  if (members.some((ref) => others.has(ref))) context.emit(lossAt(id, ["members"], "dropped"));
  return members.flatMap((ref, i) => {
    if (others.has(ref)) return [];
    if (/^https?:/.test(ref)) return [{ rel: "item", href: ref }];
    context.emit(lossAt(id, ["members", i], "dropped"));
    return [];
  });
}

function extentOf(context: WriteContext, dataset: Dataset): Extent | undefined {
  const { hull, box } = context.gathered;
  const own = collectionBoxes(context, dataset);
  const boxes = own.length > 0 || box === undefined ? own : [box];
  if (boxes.length === 0) return undefined;
  const intervals = (dataset.temporal ?? []).map((extent, i) => {
    tellTime(context, dataset, extent, i);
    return [extent.at ?? extent.start, extent.at ?? extent.end].map((text) => (isStacTime(text) ? text : null));
  });
  const known = intervals.length > 0 ? intervals : [[hull.start ?? null, hull.end ?? null]];
  return { spatial: { bbox: boxes }, temporal: { interval: known } };
}
