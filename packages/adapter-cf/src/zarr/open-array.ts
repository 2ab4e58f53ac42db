// SPDX-License-Identifier: Apache-2.0
import { isNothing, itemsOf, member, type Node, textOf } from "@jiku/syntax/json";
import type { DecodeRun } from "../decode-run.js";
import type { ArrayMeta } from "./array-meta.js";
import { AXIS_NAMES } from "./attributes.js";
import { chunkLayout } from "./chunk-layout.js";
import { product } from "./chunk-values.js";
import { type FindContext, jsonAt } from "./find-context.js";
import type { ZarrNode } from "./find-nodes.js";
import type { MetaFault } from "./meta-fields.js";
import { readMetaV2 } from "./meta-v2.js";
import { readMetaV3 } from "./meta-v3.js";
import type { ReadableArray } from "./read-chunks.js";
import { ZARR_LIMITS } from "./zarr-limits.js";

const NAMES = { en: "one name an axis", ja: "軸ごとに1つの名前" };

/**
 * The array of a node; undefined when its metadata break the format (CF-031) or name what is not read here (CF-033, and the
 * array is told as not checked).
 */
export function openArray(
  run: DecodeRun,
  context: FindContext,
  node: ZarrNode,
  version: 2 | 3,
): ReadableArray | undefined {
  const faults: MetaFault[] = [];
  const read = version === 2 ? readMetaV2 : readMetaV3;
  const meta = read(node.metadata, (fault) => void faults.push(fault));
  for (const fault of faults) tellFault(run, context, node, fault);
  if (meta === undefined || faults.length > 0) return undefined;
  const variable = node.path === "" ? "/" : node.path;
  const place = jsonAt(context, node.key, node.pointer, node.metadata);
  const size = meta.element.kind === "text" ? 1 : meta.element.size;
  if (!Number.isSafeInteger(product(meta.shape) * size) || product(meta.chunkShape) * size > maxBytes(meta)) {
    context.emit(run.report.shared("AD-105", { limit: ZARR_LIMITS.chunkBytes }, place, { case: "size" }));
    return undefined;
  }
  const layout = chunkLayout(meta, meta.chunkShape, meta.codecs);
  if ("unsupported" in layout) {
    run.unread.push({ kind: "array", variable });
    context.emit(run.report.own("CF-033", { array: variable, feature: layout.unsupported }, place));
    return undefined;
  }
  const named = namesOf(run, context, node, meta);
  return { store: context.store, path: node.path, variable, meta: { ...meta, dimensionNames: named }, layout };
}

/** A shard may be large, since it is read in parts. */
function maxBytes({ codecs }: ArrayMeta): number {
  return codecs.some(({ name }) => name === "sharding_indexed") ? Number.MAX_SAFE_INTEGER : ZARR_LIMITS.chunkBytes;
}

function tellFault(run: DecodeRun, context: FindContext, node: ZarrNode, fault: MetaFault): void {
  const at = jsonAt(context, node.key, node.pointer + fault.pointer, fault);
  const { member: name, value, expected } = fault;
  if (fault.kind === "form") context.emit(run.report.own("CF-031", { member: name, value, expected }, at));
  else {
    run.unread.push({ kind: "array", variable: node.path });
    context.emit(run.report.own("CF-033", { array: node.path, feature: `${name}: ${value}` }, at));
  }
}

/** Names of the axes: `dimension_names`, or what xarray writes as an attribute. */
function namesOf(
  run: DecodeRun,
  context: FindContext,
  node: ZarrNode,
  meta: ArrayMeta,
): readonly (string | null)[] | undefined {
  if (meta.dimensionNames !== undefined) return meta.dimensionNames;
  const names: Node | undefined = member(node.attributes, AXIS_NAMES);
  if (names === undefined || isNothing(names)) return undefined;
  const texts = itemsOf(names).map(textOf);
  if (names.kind === "seq" && texts.length === meta.shape.length && texts.every((text) => text !== undefined))
    return texts as readonly string[];
  const at = jsonAt(context, node.attributesKey, `${node.attributesPointer}/${AXIS_NAMES}`, names);
  const value = texts.join(" ");
  context.emit(run.report.own("CF-031", { member: AXIS_NAMES, value, expected: NAMES }, at));
  return undefined;
}
