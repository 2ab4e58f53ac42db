// SPDX-License-Identifier: Apache-2.0
import { itemsOf, member, type Node, numberOf, textOf } from "@jiku/syntax/json";
import { CF_LIMITS } from "../limits.js";
import { boxOf, elementsOf } from "../source/slabs.js";
import { gridOf } from "../zarr/chunk-parts.js";
import { badForm, type CovContext, each, inside, type Located, missing, placeOf } from "./cov-context.js";
import { openBeside, tellAddress } from "./open-part.js";
import { type InlineRange, layoutOf } from "./range-layout.js";

/** A set of tiles: their shape, and the addresses of the tiles. */
interface TileSet {
  readonly at: Located;
  readonly shape: readonly number[];
  readonly template: string;
}

const TILE_SHAPE = { en: "a positive whole number or null for each axis", ja: "軸ごとの正の整数かnull" };
const TILE_VALUES = { en: "values of the shape of the tile", ja: "タイルの形を満たす値" };

/**
 * The values of a TiledNdArray out of the first set whose tiles lie beside the document. Sets in the network are told as not
 * checked (CoverageJSON 1.0, TiledNdArray Objects).
 */
export async function readTiles(
  context: CovContext,
  name: string,
  array: Located,
  liftTile: (tile: Located) => InlineRange | undefined,
): Promise<InlineRange | undefined> {
  const layout = layoutOf(context, array);
  const sets = inside(array, "tileSets");
  if (sets === undefined) missing(context, "tileSets", array);
  if (layout === undefined || sets === undefined) return undefined;
  if (elementsOf(layout.shape) > CF_LIMITS.tiledElements) {
    const limit = CF_LIMITS.tiledElements;
    context.emit(context.run.report.shared("AD-105", { limit }, placeOf(array), { case: "count" }));
    return undefined;
  }
  for (const at of each(sets)) {
    const set = tileSet(context, at, layout.shape);
    if (set === undefined || tellAddress(context, set.template, inside(at, "urlTemplate") ?? at) === undefined)
      continue;
    return assemble(context, name, set, layout, liftTile);
  }
  return undefined;
}

function tileSet(context: CovContext, at: Located, shape: readonly number[]): TileSet | undefined {
  const sizes = itemsOf(member(at.node, "tileShape")).map((node, axis) => tileSize(node, shape[axis]));
  const template = textOf(member(at.node, "urlTemplate"));
  if (template === undefined) missing(context, "urlTemplate", at);
  const fits = sizes.length === shape.length && sizes.every((size) => size !== undefined);
  if (!fits) badForm(context, "tileShape", inside(at, "tileShape") ?? at, TILE_SHAPE);
  return fits && template !== undefined ? { at, shape: sizes as readonly number[], template } : undefined;
}

function tileSize(node: Node, whole: number | undefined): number | undefined {
  if (node.kind === "scalar" && node.value === null) return whole;
  const size = numberOf(node);
  return size !== undefined && Number.isSafeInteger(size) && size > 0 ? size : undefined;
}

async function assemble(
  context: CovContext,
  name: string,
  set: TileSet,
  { shape, axisNames }: { readonly shape: readonly number[]; readonly axisNames: readonly string[] },
  liftTile: (tile: Located) => InlineRange | undefined,
): Promise<InlineRange | undefined> {
  const values: (number | string | null)[] = new Array(elementsOf(shape)).fill(null);
  let kind: InlineRange["kind"] | undefined;
  for (const index of gridOf(boxOf(shape, undefined), set.shape)) {
    const address = set.template.replace(/\{([^}]*)\}/g, (whole, axis: string) => {
      const at = axisNames.indexOf(axis);
      return at < 0 ? whole : String(index[at]);
    });
    const path = tellAddress(context, address, set.at);
    const file = path === undefined ? undefined : await openBeside(context, path, set.at);
    const tile = file === undefined ? undefined : liftTile(file);
    if (file === undefined || tile === undefined) return undefined;
    const start = index.map((one, axis) => one * (set.shape[axis] as number));
    const count = start.map((from, axis) => Math.min(set.shape[axis] as number, (shape[axis] as number) - from));
    if (tile.values.length !== elementsOf(count)) {
      badForm(context, name, file, TILE_VALUES);
      return undefined;
    }
    kind ??= tile.kind;
    place(values, shape, tile.values as readonly (number | string | null)[], start, count);
  }
  return kind === undefined ? undefined : ({ kind, shape, axisNames, values } as InlineRange);
}

function place<T>(
  into: T[],
  shape: readonly number[],
  values: readonly T[],
  start: readonly number[],
  count: readonly number[],
): void {
  for (let i = 0; i < values.length; i++) {
    let rest = i;
    let at = 0;
    let step = 1;
    for (let axis = shape.length - 1; axis >= 0; axis--) {
      at += ((start[axis] as number) + (rest % (count[axis] as number))) * step;
      rest = Math.floor(rest / (count[axis] as number));
      step *= shape[axis] as number;
    }
    into[at] = values[i] as T;
  }
}
