// SPDX-License-Identifier: Apache-2.0
import type { AxisSpec } from "@jiku/model";
import { referenceSystem } from "@jiku/spacetime";
import { chance, pick } from "../draw.js";
import type { Frame } from "../facts.js";
import { optionalTarget, type Scope } from "../scope.js";

type Span = readonly [number, number];

/** Registered systems and where their coordinates are made. */
const REGISTERED: readonly (readonly [rs: string, box: readonly Span[]])[] = [
  [
    "OGC:CRS84",
    [
      [139.6, 139.9],
      [35.5, 35.8],
    ],
  ],
  [
    "EPSG:6668",
    [
      [35.5, 35.8],
      [139.6, 139.9],
    ],
  ],
  [
    "EPSG:6697",
    [
      [35.5, 35.8],
      [139.6, 139.9],
      [0, 90],
    ],
  ],
  [
    "http://www.opengis.net/def/crs/EPSG/0/4326",
    [
      [-60, 60],
      [-179, 179],
    ],
  ],
  [
    "EPSG:4979",
    [
      [35.5, 35.8],
      [139.6, 139.9],
      [30, 120],
    ],
  ],
  [
    "EPSG:6677",
    [
      [-36000, -34000],
      [-8000, -6000],
    ],
  ],
  [
    "EPSG:32654",
    [
      [360000, 390000],
      [3930000, 3960000],
    ],
  ],
  [
    "http://www.opengis.net/def/crs/OGC/0/CRS84h",
    [
      [-179, 179],
      [-80, 80],
      [0, 1000],
    ],
  ],
  ["EPSG:6695", [[0, 50]]],
  [
    "EPSG:3857",
    [
      [15540000, 15560000],
      [4240000, 4260000],
    ],
  ],
];

const frames: readonly Frame[] = REGISTERED.flatMap(([rs, box]) => {
  const found = referenceSystem(rs);
  const axes: readonly AxisSpec[] = found?.axes ?? [];
  return found === undefined || axes.length !== box.length ? [] : [{ rs, kind: found.kind, axes, box }];
});

const OTHER = { jgd: "wgs", wgs: "jgd" } as const;
const OF_WGS = /4979|CRS84h/;

/** Above what the heights of a system are: of the registered ones and of those made here. */
function datumOf(axes: readonly AxisSpec[], rs: string): "jgd" | "wgs" | undefined {
  const hasHeights = axes.some(({ direction }) => direction === "up" || direction === "down");
  return hasHeights ? (OF_WGS.test(rs) ? "wgs" : "jgd") : undefined;
}

export interface FrameWish {
  readonly least?: number;
  readonly most?: number;
  /** Registered systems only. */
  readonly registered?: boolean;
}

/** A system for coordinates: a registered one, or one of the package. */
export function spatialFrame(scope: Scope, { least = 1, most = 9, registered = false }: FrameWish = {}): Frame {
  const { draw } = scope;
  const { datum } = scope;
  const fits = ({ axes, cells, rs }: Frame) =>
    cells === undefined && axes.length >= least && axes.length <= most && datumOf(axes, rs) !== OTHER[datum];
  const own =
    registered || !chance(draw, 40)
      ? undefined
      : optionalTarget(scope, ["ReferenceSystem"], ({ frame }) => frame !== undefined && fits(frame))?.frame;
  return own ?? pick(draw, frames.filter(fits));
}

/** A grid of cells of the package. */
export function cellFrame(scope: Scope): Frame | undefined {
  return optionalTarget(scope, ["ReferenceSystem"], ({ frame }) => frame?.cells !== undefined)?.frame;
}
