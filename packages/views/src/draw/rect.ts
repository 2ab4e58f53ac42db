// SPDX-License-Identifier: Apache-2.0

/** A rectangle in px from the top left. */
export interface Rect {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export function meet(a: Rect, b: Rect): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}

export function holds(outer: Rect, inner: Rect): boolean {
  return (
    inner.x >= outer.x &&
    inner.y >= outer.y &&
    inner.x + inner.width <= outer.x + outer.width &&
    inner.y + inner.height <= outer.y + outer.height
  );
}

/** The shortest way from one box to another; between their middles where they meet. */
export function between(a: Rect, b: Rect): readonly [x1: number, y1: number, x2: number, y2: number] {
  const [x1, x2] = nearest(a.x, a.x + a.width, b.x, b.x + b.width);
  const [y1, y2] = nearest(a.y, a.y + a.height, b.y, b.y + b.height);
  if (Math.hypot(x2 - x1, y2 - y1) >= SHORTEST) return [x1, y1, x2, y2];
  return [a.x + a.width / 2, a.y + a.height / 2, b.x + b.width / 2, b.y + b.height / 2];
}

function nearest(a: number, b: number, c: number, d: number): readonly [number, number] {
  if (b < c) return [b, c];
  if (d < a) return [a, d];
  const middle = (Math.max(a, c) + Math.min(b, d)) / 2;
  return [middle, middle];
}

const SHORTEST = 10;
