// SPDX-License-Identifier: Apache-2.0
import type { Arrow, Graph } from "./graph.js";

/** A place in a column: a box, or the lane of an arrow that passes through. */
export interface Slot {
  readonly key: string;
  /** Keys of the slots before and behind it in the neighbouring columns. */
  readonly before: string[];
  readonly behind: string[];
}

/** The way of an arrow: the slots from the left column to the right one. */
export interface Way {
  readonly arrow: Arrow;
  /** True when the arrow runs against the columns. */
  readonly isReversed: boolean;
  readonly keys: readonly string[];
}

export interface Layers {
  readonly columns: readonly (readonly Slot[])[];
  readonly ways: readonly Way[];
}

const ROUNDS = 24;

/** Arrows that close a circle when boxes are walked in their order. */
function backArrows({ boxes, arrows }: Graph): ReadonlySet<Arrow> {
  const state = new Map<string, "open" | "done">();
  const back = new Set<Arrow>();
  const walk = (name: string): void => {
    state.set(name, "open");
    for (const arrow of arrows.filter(({ from }) => from === name)) {
      if (state.get(arrow.to) === "open") back.add(arrow);
      else if (!state.has(arrow.to)) walk(arrow.to);
    }
    state.set(name, "done");
  };
  for (const { name } of boxes) if (!state.has(name)) walk(name);
  return back;
}

/** The column of every box: one behind the last of those that point to it. */
function ranks(graph: Graph, back: ReadonlySet<Arrow>): ReadonlyMap<string, number> {
  const rank = new Map(graph.boxes.map(({ name }) => [name, 0]));
  const ends = (arrow: Arrow): readonly [string, string] =>
    back.has(arrow) ? [arrow.to, arrow.from] : [arrow.from, arrow.to];
  for (let round = 0; round < graph.boxes.length; round += 1) {
    for (const arrow of graph.arrows) {
      const [left, right] = ends(arrow);
      rank.set(right, Math.max(rank.get(right) ?? 0, (rank.get(left) ?? 0) + 1));
    }
  }
  // A box with nothing before it stands right before what it points to.
  for (const { name } of graph.boxes) {
    const out = graph.arrows.map(ends).filter(([left]) => left === name);
    const isFirst = !graph.arrows.map(ends).some(([, right]) => right === name);
    if (isFirst && out.length > 0) rank.set(name, Math.min(...out.map(([, right]) => rank.get(right) ?? 1)) - 1);
  }
  return rank;
}

function mean(values: readonly number[], otherwise: number): number {
  return values.length === 0 ? otherwise : values.reduce((sum, value) => sum + value, 0) / values.length;
}

/** Orders each column by the mean place of its neighbours, to and fro. */
function untangle(columns: Slot[][]): void {
  for (let round = 0; round < ROUNDS; round += 1) {
    const isForward = round % 2 === 0;
    const order = columns.map((_, at) => (isForward ? at : columns.length - 1 - at));
    for (const at of order) {
      const neighbours = columns[isForward ? at - 1 : at + 1];
      const column = columns[at];
      if (neighbours === undefined || column === undefined) continue;
      const place = new Map(neighbours.map(({ key }, index) => [key, index / neighbours.length]));
      const wish = new Map(
        column.map((slot, index) => {
          const near = (isForward ? slot.before : slot.behind).flatMap((key) => place.get(key) ?? []);
          return [slot.key, mean(near, index / column.length)];
        }),
      );
      column.sort((a, b) => (wish.get(a.key) ?? 0) - (wish.get(b.key) ?? 0));
    }
  }
}

/** Columns of boxes and lanes, so that every arrow goes from one column to the next. */
export function layersOf(graph: Graph): Layers {
  const back = backArrows(graph);
  const rank = ranks(graph, back);
  const columns: Slot[][] = Array.from({ length: Math.max(0, ...rank.values()) + 1 }, () => []);
  const slots = new Map<string, Slot>();
  const put = (key: string, column: number): void => {
    const slot: Slot = { key, before: [], behind: [] };
    slots.set(key, slot);
    columns[column]?.push(slot);
  };
  for (const { name } of graph.boxes) put(name, rank.get(name) ?? 0);
  const ways = graph.arrows.map((arrow, index): Way => {
    const isReversed = back.has(arrow);
    const [left, right] = isReversed ? [arrow.to, arrow.from] : [arrow.from, arrow.to];
    const [start, end] = [rank.get(left) ?? 0, rank.get(right) ?? 0];
    const lanes = Array.from({ length: Math.max(0, end - start - 1) }, (_, step) => `${index}/${step}`);
    for (const [step, key] of lanes.entries()) put(key, start + step + 1);
    const keys = [left, ...lanes, right];
    for (const [at, key] of keys.entries()) {
      const next = keys[at + 1];
      if (next === undefined) continue;
      slots.get(key)?.behind.push(next);
      slots.get(next)?.before.push(key);
    }
    return { arrow, isReversed, keys };
  });
  untangle(columns);
  return { columns, ways };
}
