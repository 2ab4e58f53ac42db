// SPDX-License-Identifier: Apache-2.0
import { itemsOf, member, type Node, numbersOf, textOf } from "@jiku/syntax/json";
import type { CodecSpec } from "./array-meta.js";
import { chunkValues, product, type Values } from "./chunk-values.js";
import { type ByteStep, byteStep, plainName, storedSize } from "./codecs/byte-steps.js";
import { swapped } from "./codecs/number-filters.js";
import { orderOf } from "./codecs/permute.js";
import type { Element } from "./element.js";
import { ZARR_LIMITS } from "./zarr-limits.js";

/** How the bytes of one chunk become values, or become further chunks. */
export interface ChunkLayout {
  readonly shape: readonly number[];
  readonly element: Element;
  /** Undone first, in this order. */
  readonly steps: readonly ByteStep[];
  /** Largest number of bytes that a step may give. */
  readonly limit: number;
  readonly body:
    | { readonly kind: "values"; readonly finish: (bytes: Uint8Array) => Values }
    | { readonly kind: "shard"; readonly inner: ChunkLayout; readonly index: IndexLayout };
}

/** The index of a shard: offsets and sizes of its chunks. */
export interface IndexLayout {
  readonly atEnd: boolean;
  readonly checked: boolean;
  readonly bigEndian: boolean;
}

/** A codec that is not read here. */
export interface Unsupported {
  readonly unsupported: string;
}

/** What a chain of codecs belongs to. */
export interface LayoutOf {
  readonly version: 2 | 3;
  readonly element: Element;
  readonly bigEndian: boolean;
  readonly columnMajor: boolean;
}

/** Builds the way back from bytes to values. @returns the name of the first codec that is not read */
export function chunkLayout(
  of: LayoutOf,
  shape: readonly number[],
  specs: readonly CodecSpec[],
  depth = 0,
): ChunkLayout | Unsupported {
  const plan = of.version === 2 ? planV2(of, shape, specs) : planV3(of, shape, specs, depth);
  if ("unsupported" in plan) return plan;
  const size = of.element.kind === "text" ? 0 : of.element.size * product(shape);
  const limit = of.element.kind === "text" ? ZARR_LIMITS.chunkBytes : size * 8 + 4096;
  return { shape, element: of.element, limit, ...plan };
}

type Plan = Pick<ChunkLayout, "steps" | "body">;

function planV2(of: LayoutOf, shape: readonly number[], specs: readonly CodecSpec[]): Plan | Unsupported {
  const steps: ByteStep[] = [];
  for (const spec of [...specs].reverse()) {
    const step = byteStep(spec, false);
    if (step === undefined) return { unsupported: spec.name };
    steps.push(step);
  }
  const order = of.columnMajor ? orderOf("F", shape.length) : undefined;
  const { element } = of;
  return {
    steps,
    body: { kind: "values", finish: (bytes) => chunkValues(bytes, element, shape, of.bigEndian, order) },
  };
}

function planV3(
  of: LayoutOf,
  shape: readonly number[],
  specs: readonly CodecSpec[],
  depth: number,
): Plan | Unsupported {
  const at = specs.findIndex(({ name }) => ["bytes", "vlen-utf8", "sharding_indexed"].includes(plainName(name)));
  const toBytes = specs[at];
  if (toBytes === undefined) return { unsupported: specs[0]?.name ?? "-" };
  const steps: ByteStep[] = [];
  for (const spec of specs.slice(at + 1).reverse()) {
    const step = byteStep(spec, true);
    if (step === undefined) return { unsupported: spec.name };
    steps.push(step);
  }
  const before = specs.slice(0, at);
  if (toBytes.name === "sharding_indexed") {
    const body = shardBody(of, shape, toBytes.configuration, depth);
    if (before[0] !== undefined) return { unsupported: `${before[0].name} + sharding_indexed` };
    return "unsupported" in body ? body : { steps, body };
  }
  const isText = plainName(toBytes.name) === "vlen-utf8";
  if (isText !== (of.element.kind === "text")) return { unsupported: toBytes.name };
  const bigEndian = textOf(member(toBytes.configuration, "endian")) === "big";
  return arrayPlan(of.element, shape, before, steps, bigEndian);
}

/** Codecs from array to array, which stand before the one that makes bytes: one transposition, and filters on numbers. */
function arrayPlan(
  element: Element,
  shape: readonly number[],
  before: readonly CodecSpec[],
  steps: ByteStep[],
  bigEndian: boolean,
): Plan | Unsupported {
  let order: readonly number[] | undefined;
  let stored: number | undefined;
  const filters: ByteStep[] = [];
  for (const spec of before) {
    if (spec.name === "transpose") {
      const value = member(spec.configuration, "order");
      const found = orderOf(textOf(value) ?? numbersOf(value), shape.length);
      if (found === undefined || order !== undefined || filters.length > 0) return { unsupported: spec.name };
      order = found;
      continue;
    }
    const step = byteStep(spec, true);
    if (step === undefined) return { unsupported: spec.name };
    filters.unshift(step);
    stored = storedSize(spec) ?? stored;
  }
  if (filters.length === 0)
    return { steps, body: { kind: "values", finish: (bytes) => chunkValues(bytes, element, shape, bigEndian, order) } };
  const size = stored ?? ("size" in element ? element.size : 1);
  const all = [...steps, ...(bigEndian ? [(bytes: Uint8Array) => swapped(bytes, size)] : []), ...filters];
  return { steps: all, body: { kind: "values", finish: (bytes) => chunkValues(bytes, element, shape, false, order) } };
}

function shardBody(
  of: LayoutOf,
  shape: readonly number[],
  configuration: Node | undefined,
  depth: number,
): Extract<ChunkLayout["body"], { kind: "shard" }> | Unsupported {
  const inner = numbersOf(member(configuration, "chunk_shape"));
  const specs = specsOf(member(configuration, "codecs"));
  const index = indexOf(configuration);
  const fits =
    inner?.length === shape.length && inner.every((size, i) => size > 0 && (shape[i] as number) % size === 0);
  if (inner === undefined || !fits || specs === undefined || index === undefined || depth >= ZARR_LIMITS.shardDepth)
    return { unsupported: "sharding_indexed" };
  const layout = chunkLayout(of, inner, specs, depth + 1);
  return "unsupported" in layout ? layout : { kind: "shard", inner: layout, index };
}

function indexOf(configuration: Node | undefined): IndexLayout | undefined {
  const specs = specsOf(member(configuration, "index_codecs"));
  const [bytes, check, ...rest] = specs ?? [];
  if (bytes?.name !== "bytes" || rest.length > 0 || (check !== undefined && check.name !== "crc32c")) return undefined;
  const location = textOf(member(configuration, "index_location")) ?? "end";
  return {
    atEnd: location !== "start",
    checked: check !== undefined,
    bigEndian: textOf(member(bytes.configuration, "endian")) === "big",
  };
}

function specsOf(node: Node | undefined): readonly CodecSpec[] | undefined {
  const specs: CodecSpec[] = [];
  for (const one of itemsOf(node)) {
    const name = textOf(one) ?? textOf(member(one, "name"));
    if (name === undefined) return undefined;
    specs.push({ name, configuration: member(one, "configuration") });
  }
  return specs.length === 0 ? undefined : specs;
}
