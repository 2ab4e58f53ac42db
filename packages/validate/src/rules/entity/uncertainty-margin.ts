// SPDX-License-Identifier: Apache-2.0
import type { AxisSpec, Uncertainty } from "@jiku/model";
import { type Box, eastNorth } from "@jiku/spacetime";
import { convert } from "@jiku/units";

/** Where a margin is wanted: the box that grows by it, its axes, and the celestial body. */
export interface MarginPlace {
  readonly box: Box;
  readonly axes: readonly AxisSpec[];
  readonly body: string | undefined;
}

const EARTH = "http://www.wikidata.org/entity/Q2";

/** Mean radius of the Earth in metres (IUGG, R1). */
const EARTH_RADIUS = 6_371_008.8;

/** Size of an uncertainty as one number: a standard or expanded one, or the largest standard deviation of a covariance; else 0. */
function sizeOf(uncertainty: Uncertainty | undefined): number {
  if (uncertainty?.kind === "standard" || uncertainty?.kind === "expanded") return Math.abs(uncertainty.value);
  if (uncertainty?.kind !== "covariance") return 0;
  return Math.sqrt(Math.max(0, ...uncertainty.matrix.map((row, k) => row[k] ?? 0)));
}

/** Largest distance from the equator in a box, in radians; undefined without an axis of latitude. */
function latitudeOf({ box, axes }: MarginPlace): number | undefined {
  const north = eastNorth(axes)?.north;
  const unit = north === undefined ? undefined : axes[north]?.unit;
  if (north === undefined || unit === undefined) return undefined;
  return convert(Math.max(Math.abs(box[north] ?? 0), Math.abs(box[north + axes.length] ?? 0)), unit, "rad");
}

/** A length on the ground as an angle of latitude or longitude. */
function angleOf(length: number, unit: string, axis: AxisSpec, place: MarginPlace): number | undefined {
  const metres = convert(length, unit, "m", { difference: true });
  const radian = axis.unit === undefined ? undefined : convert(1, "rad", axis.unit);
  if (metres === undefined || radian === undefined || (place.body ?? EARTH) !== EARTH) return undefined;
  const latitude = axis.direction === "east" || axis.direction === "west" ? latitudeOf(place) : 0;
  return latitude === undefined ? undefined : ((metres / EARTH_RADIUS) * radian) / Math.max(Math.cos(latitude), 1e-6);
}

/**
 * By how much an uncertainty widens a box on one axis, in the unit of the axis; 0 where none is declared. Lengths become
 * angles on a sphere.
 * @returns undefined where the uncertainty cannot be given in the unit of the axis
 */
export function uncertaintyMargin(
  uncertainty: Uncertainty | undefined,
  axis: AxisSpec,
  place: MarginPlace,
): number | undefined {
  const size = sizeOf(uncertainty);
  const unit = uncertainty?.unit;
  if (size === 0 || unit === undefined || unit === axis.unit) return size;
  if (axis.unit === undefined) return undefined;
  return convert(size, unit, axis.unit, { difference: true }) ?? angleOf(size, unit, axis, place);
}
