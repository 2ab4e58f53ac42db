// SPDX-License-Identifier: Apache-2.0
import type { Graph } from "./graph.js";
import { type Placed, type PlacedArrow, type PlacedBox, placeGraph } from "./place.js";

const MARGIN = 24;
const TOP = 60;
const GAP = 40;
/** Blocks are set beside each other up to this width, unless one is wider. */
const WIDEST = 1240;

/** The parts of a graph that hang together, each in the order of its boxes. */
export function components({ boxes, arrows }: Graph): readonly Graph[] {
  const group = new Map(boxes.map(({ name }) => [name, name]));
  const rootOf = (name: string): string => {
    const above = group.get(name) ?? name;
    return above === name ? name : rootOf(above);
  };
  for (const { from, to } of arrows) group.set(rootOf(from), rootOf(to));
  const roots = [...new Set(boxes.map(({ name }) => rootOf(name)))];
  return roots.map((root) => ({
    boxes: boxes.filter(({ name }) => rootOf(name) === root),
    arrows: arrows.filter(({ from }) => rootOf(from) === root),
  }));
}

function moved(placed: Placed, dx: number, dy: number): Pick<Placed, "boxes" | "arrows"> {
  return {
    boxes: placed.boxes.map((item): PlacedBox => ({ ...item, x: item.x + dx, y: item.y + dy })),
    arrows: placed.arrows.map(
      ({ way, stretches }): PlacedArrow => ({
        way,
        stretches: stretches.map(([a, b]) => [
          { x: a.x + dx, y: a.y + dy },
          { x: b.x + dx, y: b.y + dy },
        ]),
      }),
    ),
  };
}

/** Sets blocks in rows, the tallest first; under a heading of `TOP` pixels and at least `least` wide. */
export function packGraph(graph: Graph, least: number): Placed {
  const blocks = components(graph)
    .map(placeGraph)
    .sort((a, b) => b.height - a.height);
  const limit = Math.max(WIDEST, ...blocks.map(({ width }) => width));
  const boxes: PlacedBox[] = [];
  const arrows: PlacedArrow[] = [];
  let [x, y, rowHeight, width] = [0, 0, 0, 0];
  for (const block of blocks) {
    if (x > 0 && x + block.width > limit) [x, y, rowHeight] = [0, y + rowHeight + GAP, 0];
    const set = moved(block, x + MARGIN, y + TOP);
    boxes.push(...set.boxes);
    arrows.push(...set.arrows);
    width = Math.max(width, x + block.width);
    x += block.width + GAP;
    rowHeight = Math.max(rowHeight, block.height);
  }
  return { boxes, arrows, width: Math.max(least, width + 2 * MARGIN), height: y + rowHeight + TOP + MARGIN };
}
