// SPDX-License-Identifier: Apache-2.0
interface Point {
  readonly x: number;
  readonly y: number;
}

interface Box extends Point {
  readonly width: number;
  readonly height: number;
}

/** A way through points: from the first, curved through the others, to the last. */
export interface Curve {
  readonly points: readonly Point[];
  /** Which way the arrow looks at the end. */
  readonly end: "left" | "right";
  readonly start: "left" | "right";
  /** How many of the first and of the last segments are straight, so that they cut no corner. */
  readonly straight: readonly [first: number, last: number];
}

/** How far a curve stays straight at a port; neighbouring rows differ, so that their curves can be told apart. */
function stubOf(box: Box, row: number): number {
  return 14 + (Math.floor((row - box.y) / 20) % 3) * 4;
}

/** How far above or below a box a curve turns. */
const CLEAR = 10;

/**
 * From the row of one port to that of another, through the points that the layout found outside the boxes. A port is left
 * and entered at the side that looks along the flow, or to the right and from the left where data flows downwards.
 */
export function routeOf(
  source: Box,
  target: Box,
  [from, to]: readonly [number, number],
  points: readonly Point[],
  direction: "LR" | "TB",
): Curve {
  const isSelf = source === target;
  const isBack = direction === "LR" && !isSelf && target.x + target.width / 2 < source.x + source.width / 2;
  const start = isBack ? "left" : "right";
  const end = isSelf || isBack ? "right" : "left";
  const first = { x: start === "right" ? source.x + source.width : source.x, y: from };
  const last = { x: end === "right" ? target.x + target.width : target.x, y: to };
  const out = { x: first.x + (start === "right" ? 1 : -1) * stubOf(source, from), y: from };
  const into = { x: last.x + (end === "right" ? 1 : -1) * stubOf(target, to), y: to };
  const inner = points.slice(1, -1);
  if (direction === "LR" || isSelf) return { points: [first, out, ...inner, into, last], start, end, straight: [1, 1] };
  const [leaving, coming] = [aside(source, out.x, inner[0]), aside(target, into.x, inner.at(-1))];
  const isNear = (point: Point, at: Point | undefined) => at !== undefined && Math.abs(point.y - at.y) < 2 * CLEAR;
  const kept = inner.filter((point) => inner.length === 1 || !(isNear(point, leaving[0]) || isNear(point, coming[0])));
  const straight = [1 + leaving.length, 1 + coming.length] as const;
  return { points: [first, out, ...leaving, ...kept, ...coming, into, last], start, end, straight };
}

/** Where a curve at the side of a box has passed it, above or below, on its way to or from a point. */
function aside({ y, height }: Box, x: number, point: Point | undefined): readonly Point[] {
  if (point === undefined || (point.y > y && point.y < y + height)) return [];
  return [{ x, y: point.y <= y ? y - CLEAR : y + height + CLEAR }];
}

/** The curve as the data of an SVG path: straight at the ends, Catmull-Rom in between. */
export function pathOf({ points, straight }: Curve): string {
  const [first, ...rest] = points.map(({ x, y }) => ({ x: round(x), y: round(y) }));
  if (first === undefined) return "";
  const all = [first, ...rest];
  const parts = [`M${first.x} ${first.y}`];
  for (let i = 1; i < all.length; i += 1) {
    const [a, b] = [all[i - 1] as Point, all[i] as Point];
    if (i <= straight[0] || i >= all.length - straight[1]) parts.push(`L${b.x} ${b.y}`);
    else {
      const [before, after] = [all[i - 2] ?? a, all[i + 1] ?? b];
      const c = { x: round(a.x + (b.x - before.x) / 6), y: round(a.y + (b.y - before.y) / 6) };
      const d = { x: round(b.x - (after.x - a.x) / 6), y: round(b.y - (after.y - a.y) / 6) };
      parts.push(`C${c.x} ${c.y} ${d.x} ${d.y} ${b.x} ${b.y}`);
    }
  }
  return parts.join("");
}

export function round(value: number): number {
  return Math.round(value * 10) / 10;
}
