// SPDX-License-Identifier: Apache-2.0
import type { Box, Graph } from "./graph.js";
import { type Layers, layersOf, type Way } from "./layers.js";

/** A box on the page, in pixels. */
export interface PlacedBox {
  readonly box: Box;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  /** The variants, broken into lines. */
  readonly variantLines: readonly string[];
}

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** The straight stretches of an arrow: it is curved between them, and enters each from the left. */
export interface PlacedArrow {
  readonly way: Way;
  readonly stretches: readonly (readonly [Point, Point])[];
}

export interface Placed {
  readonly boxes: readonly PlacedBox[];
  readonly arrows: readonly PlacedArrow[];
  readonly width: number;
  readonly height: number;
}

export const HEAD = 38;
export const LINE = 17;
export const PAD = 10;
const BOX_GAP = 26;
const LANE = 12;
const COLUMN_GAP = 84;
const ROUNDS = 12;

/** Width of a text in ems; East Asian characters take a whole one. */
export function ems(text: string, latin: number): number {
  return [...text].reduce((sum, character) => sum + (character > "⺀" ? 1 : latin), 0);
}

function wrap(words: readonly string[], columns: number): readonly string[] {
  const lines: string[] = [];
  for (const item of words) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + item.length + 3 <= columns) lines[lines.length - 1] = `${last} | ${item}`;
    else lines.push(item);
  }
  return lines;
}

function measure(box: Box): Pick<PlacedBox, "width" | "height" | "variantLines"> {
  const rows = Math.max(0, ...box.rows.map(({ name, type }) => (ems(name, 0.61) + ems(type, 0.61) + 2) * 12));
  const head = Math.max(ems(box.title, 0.62) * 14, (ems(box.name, 0.61) + ems(box.sort, 0.6) + 2) * 11);
  const width = Math.ceil(Math.max(140, rows, head) + 2 * PAD);
  const variantLines = wrap(box.variants, Math.max(24, Math.floor((width - 2 * PAD) / 7.4)));
  const lines = box.rows.length + variantLines.length;
  return { width, variantLines, height: HEAD + lines * LINE + (lines === 0 ? 0 : PAD) };
}

/** Pushes what stands in a column apart, in order, as near to the wished places as may be. */
function spread(wishes: readonly number[], heights: readonly number[], gaps: readonly number[]): number[] {
  const tops = [...wishes];
  for (let at = 1; at < tops.length; at += 1) {
    const least = (tops[at - 1] ?? 0) + (heights[at - 1] ?? 0) + (gaps[at] ?? 0);
    tops[at] = Math.max(tops[at] ?? 0, least);
  }
  const shift = tops.reduce((sum, top, at) => sum + top - (wishes[at] ?? 0), 0) / Math.max(1, tops.length);
  return tops.map((top) => top - shift);
}

function tops({ columns }: Layers, heightOf: (key: string) => number): ReadonlyMap<string, number> {
  const top = new Map<string, number>();
  const gap = (key: string, before: string | undefined): number =>
    key.includes("/") && before?.includes("/") === true ? LANE / 3 : BOX_GAP;
  const settle = (column: Layers["columns"][number], wishes: readonly number[]): void => {
    const heights = column.map(({ key }) => heightOf(key));
    const gaps = column.map(({ key }, at) => gap(key, column[at - 1]?.key));
    for (const [at, y] of spread(wishes, heights, gaps).entries()) top.set(column[at]?.key ?? "", y);
  };
  for (const column of columns) {
    settle(
      column,
      column.map(() => 0),
    );
  }
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const column of round % 2 === 0 ? columns : [...columns].reverse()) {
      const wishes = column.map((slot) => {
        const near = [...slot.before, ...slot.behind].map((key) => (top.get(key) ?? 0) + heightOf(key) / 2);
        const own = (top.get(slot.key) ?? 0) + heightOf(slot.key) / 2;
        const middle = near.length === 0 ? own : near.reduce((sum, y) => sum + y, 0) / near.length;
        return middle - heightOf(slot.key) / 2;
      });
      settle(column, wishes);
    }
  }
  const least = Math.min(...top.values());
  return new Map([...top].map(([key, y]) => [key, Math.round(y - least)]));
}

function stretchesOf(
  way: Way,
  boxes: ReadonlyMap<string, PlacedBox>,
  lane: (key: string) => readonly [Point, Point],
): PlacedArrow["stretches"] {
  const { arrow, isReversed, keys } = way;
  const lanes = keys.slice(1, -1).map(lane);
  const [left, right] = [boxes.get(keys[0] ?? ""), boxes.get(keys.at(-1) ?? "")];
  if (left === undefined || right === undefined) return lanes;
  const rowY = (box: PlacedBox): number =>
    arrow.row < 0 ? box.y + 12 : box.y + HEAD + (box.variantLines.length + arrow.row) * LINE + LINE / 2 + 2;
  const headY = (box: PlacedBox): number => box.y + HEAD / 2;
  const start = { x: left.x + left.width, y: isReversed ? headY(left) : rowY(left) };
  const end = { x: right.x, y: isReversed ? rowY(right) : headY(right) };
  return [[start, start], ...lanes, [end, end]];
}

/** The places of boxes that hang together, from the origin on; boxes never overlap, and arrows pass between them. */
export function placeGraph(graph: Graph): Placed {
  const layers = layersOf(graph);
  const sizes = new Map(graph.boxes.map((box) => [box.name, measure(box)]));
  const top = tops(layers, (key) => sizes.get(key)?.height ?? LANE);
  const widths = layers.columns.map((column) => Math.max(0, ...column.map(({ key }) => sizes.get(key)?.width ?? 0)));
  const xs = widths.map((_, at) => widths.slice(0, at).reduce((sum, width) => sum + width + COLUMN_GAP, 0));
  const columnOf = new Map(layers.columns.flatMap((column, at) => column.map(({ key }) => [key, at] as const)));
  const boxes = graph.boxes.map((box): PlacedBox => {
    const size = sizes.get(box.name) ?? measure(box);
    return { box, ...size, x: xs[columnOf.get(box.name) ?? 0] ?? 0, y: top.get(box.name) ?? 0 };
  });
  const byName = new Map(boxes.map((item) => [item.box.name, item]));
  const lane = (key: string): readonly [Point, Point] => {
    const column = columnOf.get(key) ?? 0;
    const y = (top.get(key) ?? 0) + LANE / 2;
    return [
      { x: xs[column] ?? 0, y },
      { x: (xs[column] ?? 0) + (widths[column] ?? 0), y },
    ];
  };
  const arrows = layers.ways.map((way) => ({ way, stretches: stretchesOf(way, byName, lane) }));
  const width = Math.max(...boxes.map((item) => item.x + item.width));
  const height = Math.max(...[...top].map(([key, y]) => y + (sizes.get(key)?.height ?? LANE)));
  return { boxes, arrows, width, height };
}
