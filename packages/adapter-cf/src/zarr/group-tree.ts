// SPDX-License-Identifier: Apache-2.0
import { JikuError } from "@jiku/model";
import { member } from "@jiku/syntax/json";
import type {
  ArrayNumber,
  ElementType,
  SourceChunk,
  SourceDimension,
  SourceGroup,
  SourceVariable,
} from "../source/array-source.js";
import { boxOf } from "../source/slabs.js";
import { AXIS_NAMES, readAttributes } from "./attributes.js";
import { type FindContext, jsonAt } from "./find-context.js";
import type { ZarrNode } from "./find-nodes.js";
import { type ReadableArray, readChunks } from "./read-chunks.js";

/**
 * The groups of a store as a tree; a group without metadata of its own is there when something lies in it.
 * @param broken paths of arrays of which a chunk cannot be read, which was told
 */
export function groupTree(
  nodes: ReadonlyMap<string, ZarrNode>,
  arrays: ReadonlyMap<string, ReadableArray>,
  context: FindContext,
  broken: ReadonlySet<string> = new Set(),
): SourceGroup {
  const children = new Map<string, Set<string>>([["", new Set()]]);
  const rootIsArray = nodes.get("")?.kind === "array";
  for (const node of nodes.values()) {
    if (node.path === "") continue;
    for (let path = node.kind === "array" ? parentOf(node.path) : node.path; path !== ""; path = parentOf(path)) {
      if (!children.has(path)) children.set(path, new Set());
      const parent = parentOf(path);
      if (!children.has(parent)) children.set(parent, new Set());
      children.get(parent)?.add(path);
    }
  }
  const build = (path: string): SourceGroup => {
    const inside = [...arrays.values()].filter((array) =>
      path === "" && rootIsArray ? array.path === "" : array.path !== "" && parentOf(array.path) === path,
    );
    const dimensions = new Map<string, number>();
    const variables = inside.map((array) => variableOf(array, nodes.get(array.path), dimensions, context, broken));
    return {
      path,
      attributes: rootIsArray && path === "" ? new Map() : readAttributes(nodes.get(path)?.attributes),
      dimensions: [...dimensions].map(([name, size]): SourceDimension => ({ name, size })),
      variables,
      groups: [...(children.get(path) ?? [])].sort().map(build),
    };
  };
  return build("");
}

function variableOf(
  array: ReadableArray,
  node: ZarrNode | undefined,
  dimensions: Map<string, number>,
  context: FindContext,
  broken: ReadonlySet<string>,
): SourceVariable {
  const { meta, layout, path } = array;
  const { shape, element } = meta;
  const name = path === "" ? "data" : path.slice(path.lastIndexOf("/") + 1);
  const names = shape.map((size, axis) => dimensionOf(array, name, axis, size, dimensions, node, context));
  const inner = layout.body.kind === "shard" ? layout.body.inner.shape : meta.chunkShape;
  return {
    name,
    dimensions: names,
    shape,
    type: typeOf(element),
    attributes: readAttributes(node?.attributes, element),
    ...(isMark(array, node) ? { fill: meta.fill as ArrayNumber | string } : {}),
    chunkShape: inner,
    ...(array.store.elsewhere?.(path) === true || broken.has(path) ? { elsewhere: true as const } : {}),
    read: (box) => valuesOf(array, boxOf(shape, box)),
  };
}

/**
 * Whether the fill value marks missing values too: so it is read where xarray or NCZarr wrote an array of version 2. Elsewhere
 * it says only what elements are that were never written, often 0.
 */
function isMark({ meta }: ReadableArray, node: ZarrNode | undefined): boolean {
  return meta.version === 2 && meta.fill !== undefined && member(node?.attributes, AXIS_NAMES) !== undefined;
}

/** The name of an axis. One without a name, or with that of an axis of another length, gets a name after the array. */
function dimensionOf(
  { meta, variable }: ReadableArray,
  array: string,
  axis: number,
  size: number,
  dimensions: Map<string, number>,
  node: ZarrNode | undefined,
  context: FindContext,
): string {
  const stated = meta.dimensionNames?.[axis] ?? undefined;
  const known = stated === undefined ? undefined : dimensions.get(stated);
  if (stated !== undefined && (known === undefined || known === size)) {
    dimensions.set(stated, size);
    return stated;
  }
  if (stated !== undefined && node !== undefined) {
    const at = jsonAt(context, node.key, node.pointer, node.metadata);
    context.emit(context.report.own("CF-034", { dimension: stated, array: variable, size, other: known ?? 0 }, at));
  }
  const own = `${array}_${axis}`;
  dimensions.set(own, size);
  return own;
}

function typeOf(element: ReadableArray["meta"]["element"]): ElementType {
  if (element.kind !== "number") return "text";
  return element.type === "float16" ? "float32" : element.type;
}

async function* valuesOf(array: ReadableArray, box: ReturnType<typeof boxOf>): AsyncGenerator<SourceChunk> {
  for await (const part of readChunks(array, box)) {
    if (part.kind === "chunk") yield part.chunk;
    else
      throw new JikuError(
        "unreadable-input",
        `${array.variable}: ${String(part.fault.values["reason"] ?? part.fault.code)}`,
      );
  }
}

function parentOf(path: string): string {
  const cut = path.lastIndexOf("/");
  return cut < 0 ? "" : path.slice(0, cut);
}
