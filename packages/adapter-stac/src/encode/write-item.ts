// SPDX-License-Identifier: Apache-2.0
import type { Dataset, Resource, TimeExtent } from "@jiku/model";
import { TOP } from "../names.js";
import { isStacTime } from "./hull.js";
import { lossAt } from "./losses.js";
import { writeAssets } from "./write-assets.js";
import { localIdOf, writeCommon } from "./write-common.js";
import type { WriteContext } from "./write-context.js";
import { writeExtensions } from "./write-extensions.js";
import { nativeMembers } from "./write-extras.js";
import { writeLinks } from "./write-links.js";
import { itemFootprint } from "./write-space.js";

/** Native members that are no properties of an item: its time, and what a collection has at its top. */
const NOT_PROPERTIES: ReadonlySet<string> = new Set(["datetime", "links", "extent", "stac_extensions"]);

/** One item; undefined, with STC-021, when the data set has no time that STAC can hold. */
export function writeItem(context: WriteContext, dataset: Dataset): Readonly<Record<string, unknown>> | undefined {
  const native = nativeMembers(dataset as Resource);
  const common = writeCommon(context, dataset);
  const times = itemTimes(context, dataset, native.own);
  if (times === undefined) {
    const at = { kind: "json", pointer: "" } as const;
    context.emit(context.report.own("STC-021", { dataset: dataset.id }, at, { resource: dataset.id }));
    return undefined;
  }
  const { assets, extensions } = writeAssets(context, dataset);
  const footprint = itemFootprint(context, dataset);
  const geometry = footprint.geometry ?? native.top.get("geometry") ?? null;
  const bbox = native.top.get("bbox") ?? footprint.bbox;
  const links = writeLinks(context, dataset, native.top.get("links") ?? native.own.get("links"));
  const collection = collectionOf(context, dataset, native.top.get("collection"), links);
  if (native.own.has("extent")) context.emit(lossAt(dataset.id, ["stac:extent"], "dropped"));
  const read = new Set(["links", "geometry", "bbox", "collection", "stac_extensions"]);
  return {
    type: "Feature",
    stac_version: context.version,
    stac_extensions: writeExtensions(dataset, native, extensions),
    id: localIdOf(dataset),
    geometry,
    ...(geometry === null || bbox === undefined ? {} : { bbox }),
    properties: {
      ...Object.fromEntries(common),
      ...Object.fromEntries([...native.own].filter(([key]) => !NOT_PROPERTIES.has(key))),
      ...times,
      ...recorded(dataset, native.own),
    },
    links,
    assets,
    ...collection,
    ...Object.fromEntries([...native.top].filter(([key]) => !read.has(key))),
  };
}

/** The id of the collection and a link of relation `collection` demand each other (STAC 1.0, item, Collections); one alone is lost. */
function collectionOf(
  { emit }: WriteContext,
  dataset: Dataset,
  id: unknown,
  links: readonly { readonly rel: string }[],
): { readonly collection?: unknown } {
  const isLinked = links.some(({ rel }) => rel === "collection");
  if (id !== undefined && isLinked) return { collection: id };
  if (id !== undefined) emit(lossAt(dataset.id, [`${TOP}collection`], "dropped"));
  if (dataset.inSeries !== undefined && !isLinked) emit(lossAt(dataset.id, ["inSeries"], "dropped"));
  if (dataset.members !== undefined) emit(lossAt(dataset.id, ["members"], "dropped"));
  return {};
}

/** When the record came to be, unless `updated` or `created` already say so. */
export function recorded({ recordedFrom }: Dataset, own: ReadonlyMap<string, unknown>): { readonly updated?: string } {
  if (recordedFrom === undefined || !isStacTime(recordedFrom)) return {};
  const said = own.get("updated") ?? own.get("created");
  return typeof said === "string" && said.toUpperCase() === recordedFrom ? {} : { updated: recordedFrom };
}

function itemTimes(
  context: WriteContext,
  dataset: Dataset,
  own: ReadonlyMap<string, unknown>,
): Readonly<Record<string, unknown>> | undefined {
  const datetime = own.get("datetime");
  const [first, ...others] = dataset.temporal ?? [];
  others.forEach((_extent, i) => {
    context.emit(lossAt(dataset.id, ["temporal", i + 1], "dropped"));
  });
  const isForecast = own.has("forecast:horizon");
  const range = first === undefined || isForecast ? undefined : rangeOf(context, dataset, first);
  if (range === undefined) return typeof datetime === "string" ? { datetime } : undefined;
  const { start, end } = range;
  const whole = start !== undefined && end !== undefined;
  if (datetime !== undefined && (datetime !== null || whole))
    return {
      datetime,
      ...(start === undefined ? {} : { start_datetime: start }),
      ...(end === undefined ? {} : { end_datetime: end }),
    };
  if (!whole) return undefined;
  return { datetime: first?.at === undefined ? null : start, start_datetime: start, end_datetime: end };
}

/** The two ends of an extent, both included as STAC has them. */
function rangeOf(context: WriteContext, dataset: Dataset, extent: TimeExtent) {
  const [start, end] = [extent.at ?? extent.start, extent.at ?? extent.end].map((text) =>
    isStacTime(text) ? text : undefined,
  );
  tellTime(context, dataset, extent, 0);
  return start === undefined && end === undefined ? undefined : { start, end };
}

/** What STAC does not carry of an extent: an end that is excluded, and all members but the ends. */
export function tellTime({ emit }: WriteContext, dataset: Dataset, extent: TimeExtent, i: number): void {
  const { at, start, end, bounds, ...rest } = extent;
  if (at === undefined && bounds !== "[]" && end !== "..")
    emit(lossAt(dataset.id, ["temporal", i, "bounds"], "widened"));
  for (const member of Object.keys(rest)) emit(lossAt(dataset.id, ["temporal", i, member], "dropped"));
  for (const [member, text] of [
    ["start", start],
    ["end", end],
  ] as const)
    if (text !== undefined && text !== ".." && !isStacTime(text))
      emit(lossAt(dataset.id, ["temporal", i, member], "dropped"));
}
