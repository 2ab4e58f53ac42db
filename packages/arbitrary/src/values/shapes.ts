// SPDX-License-Identifier: Apache-2.0
import type { AxisSpec } from "@jiku/model";
import { signedArea } from "@jiku/spacetime";
import { between, type Draw, decimal } from "../draw.js";

export type Span = readonly [number, number];
/** For each axis the smallest and the largest coordinate. */
export type Box = readonly Span[];
export type Position = readonly number[];
export type Ring = readonly Position[];

/** A position in a box. */
export function pointIn(draw: Draw, box: Box): Position {
  return box.map(([min, max]) => decimal(draw, min, max));
}

/** The part `index` of `count` parts beside each other along the first axis, with gaps between. */
export function strip(box: Box, index: number, count: number): Box {
  return box.map(([min, max], axis) => {
    if (axis > 0) return [min, max] as const;
    const width = (max - min) / count;
    return [min + width * (index + 0.05), min + width * (index + 0.95)] as const;
  });
}

/** A smaller box inside; the whole box for the simplest choices. */
export function boxIn(draw: Draw, box: Box): Box {
  return box.map(([min, max]) => {
    const [low, high] = [decimal(draw, min, min + (max - min) * 0.4), decimal(draw, 0, (max - min) * 0.4)];
    return [low, Math.max(low, max - high)] as const;
  });
}

function closed(ring: Ring): Ring {
  return [...ring, ring[0] as Position];
}

/** Rounded, but never out of a span. */
function within(value: number, min: number, max: number): number {
  return Math.min(max, Math.max(min, Number(value.toPrecision(12))));
}

/** A ring round the middle of a box, at `share` of its size: convex, so that it never crosses itself. */
function ellipse(corners: number, box: Box, share: number, level: readonly number[]): Ring {
  const [[xMin, xMax], [yMin, yMax]] = [box[0] as Span, box[1] as Span];
  const ring = Array.from({ length: corners }, (_, k) => {
    const angle = (2 * Math.PI * (k + 0.5)) / corners;
    const x = (xMin + xMax) / 2 + ((xMax - xMin) / 2) * share * Math.cos(angle);
    const y = (yMin + yMax) / 2 + ((yMax - yMin) / 2) * share * Math.sin(angle);
    return [within(x, xMin, xMax), within(y, yMin, yMax), ...level];
  });
  return closed(ring);
}

/** Turned so that it runs counterclockwise in east and north, or clockwise. */
function turned(ring: Ring, axes: readonly AxisSpec[], counterclockwise: boolean): Ring {
  const area = signedArea(ring, axes) ?? 1;
  return area >= 0 === counterclockwise ? ring : [...ring].reverse();
}

/** The rings of a polygon at one height: an exterior, and at times a hole. */
export function polygonIn(draw: Draw, box: Box, axes: readonly AxisSpec[]): readonly Ring[] {
  const level = box.slice(2).map(([min, max]) => decimal(draw, min, max));
  const corners = between(draw, 4, 8);
  const outer = turned(ellipse(corners, box, 1, level), axes, true);
  if (draw(4) < 3) return [outer];
  return [outer, turned(ellipse(between(draw, 3, 6), box, 0.25, level), axes, false)];
}

const FACES = [
  [0, 2, 3, 1],
  [4, 5, 7, 6],
  [0, 1, 5, 4],
  [2, 6, 7, 3],
  [0, 4, 6, 2],
  [1, 3, 7, 5],
] as const;

/** The shell of a box in three axes: every edge once in each direction. */
export function shellOf(box: Box): readonly (readonly Ring[])[] {
  const corner = (index: number): Position => box.map(([min, max], axis) => ((index >> axis) & 1 ? max : min));
  return FACES.map((face) => [closed(face.map(corner))]);
}
