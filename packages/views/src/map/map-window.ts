// SPDX-License-Identifier: Apache-2.0
import type { XY } from "./place-system.js";
import { boundsOf, type Shape } from "./shapes.js";

/** The part of the plane that is drawn, and how it comes to px. */
export interface MapWindow {
  readonly west: number;
  readonly south: number;
  readonly east: number;
  readonly north: number;
  readonly width: number;
  readonly height: number;
  /** Whole turns to be added to a longitude, so that it comes nearest to the middle. */
  readonly turnAt: (x: number) => number;
  /** With the turn of the shape that the point belongs to; without one, with that of the point. */
  readonly toPx: (point: XY, turn?: number) => XY;
  readonly isEarth: boolean;
  /** Metres or units of a px from south to north. */
  readonly unit: number;
}

export interface MapSize {
  readonly width: number;
  readonly least: number;
  readonly most: number;
}

/** Room round the shapes, of their size. */
const ROOM = 0.12;
/** About 200 m in degrees: a single point is drawn with so much around it. */
const LEAST = 0.002;
const METRES = 111_195;

/** The window round shapes, in an equirectangular projection with true lengths along its middle latitude. */
export function windowRound(shapes: readonly Shape[], isEarth: boolean, size: MapSize): MapWindow {
  const bounds = shapes.map(({ parts }) => boundsOf(parts.flat()));
  const [west, east] = isEarth ? turnedRange(bounds) : rangeOf(bounds, 0);
  const [south, north] = rangeOf(bounds, 1);
  const middle: XY = [(west + east) / 2, (south + north) / 2];
  const least = isEarth ? LEAST : Math.max(Math.abs(middle[0]), Math.abs(middle[1]), 1) * 1e-9;
  const [w, h] = [Math.max(least, (east - west) * (1 + 2 * ROOM)), Math.max(least, (north - south) * (1 + 2 * ROOM))];
  const squeeze = isEarth && w < 180 ? Math.max(0.2, Math.cos((middle[1] * Math.PI) / 180)) : 1;
  const scale = Math.min(size.width / (w * squeeze), size.most / h);
  return windowOf(middle, scale, squeeze, isEarth, {
    width: size.width,
    height: Math.max(size.least, Math.min(size.most, h * scale)),
  });
}

/** A window of `span` degrees round a place. */
export function windowAt(
  middle: XY,
  span: number,
  size: { readonly width: number; readonly height: number },
): MapWindow {
  const squeeze = Math.max(0.2, Math.cos((middle[1] * Math.PI) / 180));
  return windowOf(middle, size.width / (span * squeeze), squeeze, true, size);
}

function windowOf(
  [x, y]: XY,
  wanted: number,
  squeeze: number,
  isEarth: boolean,
  size: { readonly width: number; readonly height: number },
): MapWindow {
  const { width } = size;
  const scale = isEarth ? Math.max(wanted, width / (360 * squeeze)) : wanted;
  const height = isEarth ? Math.min(size.height, 180 * scale) : size.height;
  const [half, up] = [width / scale / squeeze / 2, height / scale / 2];
  const centre = isEarth ? Math.max(-90 + up, Math.min(90 - up, y)) : y;
  const [west, east, south, north] = [x - half, x + half, centre - up, centre + up];
  const turnAt = (px: number): number => (isEarth ? -Math.round((px - x) / 360) * 360 : 0);
  const toPx = ([px, py]: XY, turn = turnAt(px)): XY => [(px + turn - west) * scale * squeeze, (north - py) * scale];
  const unit = (isEarth ? METRES : 1) / scale;
  return { west, south, east, north, width, height: Math.round(height), turnAt, toPx, isEarth, unit };
}

type Bounds = ReturnType<typeof boundsOf>;

function rangeOf(bounds: readonly Bounds[], axis: 0 | 1): readonly [number, number] {
  return bounds.reduce<readonly [number, number]>(
    ([low, high], [from, to]) => [Math.min(low, from[axis]), Math.max(high, to[axis])],
    [Infinity, -Infinity],
  );
}

/** The shortest stretch of longitude that holds all shapes: what is left when the widest gap is taken out. */
function turnedRange(bounds: readonly Bounds[]): readonly [number, number] {
  const arcs = bounds
    .map(([[west], [east]]) => {
      const from = west - Math.floor((west + 180) / 360) * 360;
      return { from, to: from + Math.min(360, east - west) };
    })
    .sort((a, b) => a.from - b.from);
  let [reach, widest, start, end] = [-Infinity, -Infinity, -180, 180];
  for (const { from, to } of arcs) {
    if (reach !== -Infinity && from - reach > widest) [widest, start, end] = [from - reach, from, reach + 360];
    reach = Math.max(reach, to);
  }
  const [first] = arcs;
  if (first !== undefined && first.from + 360 - reach >= widest) return [first.from, Math.min(reach, first.from + 360)];
  return [start, end];
}
