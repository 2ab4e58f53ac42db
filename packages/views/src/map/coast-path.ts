// SPDX-License-Identifier: Apache-2.0
import { round } from "../draw/edge-route.js";
import { coastlines } from "../gen/coastlines.js";
import type { MapWindow } from "./map-window.js";
import type { XY } from "./place-system.js";

interface Ring {
  readonly points: readonly XY[];
  readonly west: number;
  readonly south: number;
  readonly east: number;
  readonly north: number;
}

let decoded: readonly Ring[] | undefined;

/** The rings of the pack in degrees; read at first use. */
function rings(): readonly Ring[] {
  decoded ??= coastlines.split(";").map((text) => {
    const steps = text.split(" ").map(Number);
    const points: XY[] = [];
    let [x, y] = [0, 0];
    for (let at = 0; at < steps.length; at += 2) {
      x += steps[at] ?? 0;
      y += steps[at + 1] ?? 0;
      points.push([x / 100, y / 100]);
    }
    const [xs, ys] = [points.map(([a]) => a), points.map(([, b]) => b)];
    return { points, west: Math.min(...xs), south: Math.min(...ys), east: Math.max(...xs), north: Math.max(...ys) };
  });
  return decoded;
}

/** Land inside a window, as the data of an SVG path that is filled by the even-odd rule; empty out at sea. */
export function coastPath(window: MapWindow): string {
  const { west, south, east, north, width, height } = window;
  const perDegree: XY = [width / (east - west), height / (north - south)];
  const toPx = ([x, y]: XY): XY => [(x - west) * perDegree[0], (north - y) * perDegree[1]];
  const parts: string[] = [];
  for (const ring of rings()) {
    if (ring.north < south || ring.south > north) continue;
    for (const turn of [-720, -360, 0, 360, 720]) {
      if (ring.west + turn > east || ring.east + turn < west) continue;
      const shifted = ring.points.map(([x, y]): XY => toPx([x + turn, y]));
      parts.push(pathOf(clipped(shifted, width, height)));
    }
  }
  return parts.join("");
}

/** Beyond the frame by this much, so that no cut edge is seen. */
const EDGE = 3;

/** Sutherland and Hodgman: one side of the frame after the other. */
function clipped(points: readonly XY[], width: number, height: number): readonly XY[] {
  const sides: readonly (readonly [axis: 0 | 1, limit: number, sign: 1 | -1])[] = [
    [0, -EDGE, 1],
    [0, width + EDGE, -1],
    [1, -EDGE, 1],
    [1, height + EDGE, -1],
  ];
  return sides.reduce((ring, [axis, limit, sign]) => {
    const isIn = (point: XY) => (point[axis] - limit) * sign >= 0;
    return ring.flatMap((point, at): readonly XY[] => {
      const before = ring[(at + ring.length - 1) % ring.length] as XY;
      if (isIn(point) === isIn(before)) return isIn(point) ? [point] : [];
      const share = (limit - before[axis]) / (point[axis] - before[axis]);
      const cut: XY = [before[0] + (point[0] - before[0]) * share, before[1] + (point[1] - before[1]) * share];
      return isIn(point) ? [cut, point] : [cut];
    });
  }, points);
}

function pathOf(points: readonly XY[]): string {
  if (points.length < 3) return "";
  let last = "";
  const steps = points.flatMap(([x, y]) => {
    const text = `${round(x)} ${round(y)}`;
    if (text === last) return [];
    last = text;
    return [text];
  });
  return steps.length < 3 ? "" : `M${steps.join("L")}Z`;
}
