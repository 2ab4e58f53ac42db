// SPDX-License-Identifier: Apache-2.0
import type { AnyResource, AxisDirection, AxisSpec, ReferenceSystem } from "@jiku/model";
import { referenceSystem, registeredForm } from "./reference-system.js";

/** Looks a resource up by its id, as `RuleContext.resolve` does. */
export type Resolve = (ref: string | undefined) => AnyResource | undefined;

/** Compounds of compounds are followed so deep. */
const DEEPEST = 8;

/** Whether a resource is a spatial reference system. */
export function isReferenceSystem(resource: AnyResource | undefined): resource is ReferenceSystem {
  return resource?.type === "ReferenceSystem";
}

function partsOf(rs: ReferenceSystem, resolve: Resolve): readonly ReferenceSystem[] | undefined {
  const parts = rs.componentSystems?.map((ref) => resolve(ref) ?? referenceSystem(ref));
  return parts?.every(isReferenceSystem) ? parts : undefined;
}

function axesAt(rs: ReferenceSystem, resolve: Resolve, depth: number): readonly AxisSpec[] | undefined {
  const own = rs.axes ?? registeredForm(rs)?.axes;
  if (own !== undefined && own.length > 0) return own;
  if (depth >= DEEPEST) return undefined;
  const parts = partsOf(rs, resolve)?.map((part) => axesAt(part, resolve, depth + 1));
  return parts?.every((axes) => axes !== undefined) ? parts.flat() : undefined;
}

/** Axes of a system in the order of coordinates: its own, else those of its registered definition, else those of its parts; undefined when none says them. */
export function axesOf(rs: ReferenceSystem, resolve: Resolve): readonly AxisSpec[] | undefined {
  return axesAt(rs, resolve, 0);
}

/** The registered axes of a system's definition, to compare its own with (rule SP-22); undefined where none is registered. */
export function registeredAxes(rs: ReferenceSystem): readonly AxisSpec[] | undefined {
  return rs.definition === undefined ? undefined : referenceSystem(rs.definition)?.axes;
}

/** Number of coordinates of a position: of the axes, else of the rows of the lattice; undefined when neither is known. */
export function axisCount(rs: ReferenceSystem, resolve: Resolve): number | undefined {
  return axesOf(rs, resolve)?.length ?? rs.latticeBasis?.length;
}

/** How many axes a compound or a lattice must have: the sum over its parts, or the rows of its basis (rule SP-14); undefined for others. */
export function demandedAxisCount(rs: ReferenceSystem, resolve: Resolve): number | undefined {
  if (rs.kind === "lattice") return rs.latticeBasis?.length;
  if (rs.kind !== "compound") return undefined;
  const counts = partsOf(rs, resolve)?.map((part) => axisCount(part, resolve));
  return counts?.every((count) => count !== undefined) ? counts.reduce((sum, count) => sum + count, 0) : undefined;
}

function indexOf(axes: readonly AxisSpec[], ...directions: readonly AxisDirection[]): number | undefined {
  const index = axes.findIndex(({ direction }) => direction !== undefined && directions.includes(direction));
  return index < 0 ? undefined : index;
}

/** Index of the axis that points up or down; undefined when there is none. */
export function verticalAxis(axes: readonly AxisSpec[]): number | undefined {
  return indexOf(axes, "up", "down");
}

/** The two horizontal axes, and −1 where one points west or south. */
export interface EastNorth {
  readonly east: number;
  readonly eastSign: 1 | -1;
  readonly north: number;
  readonly northSign: 1 | -1;
}

/** The horizontal axes by their directions; undefined unless one points east or west and one north or south. */
export function eastNorth(axes: readonly AxisSpec[]): EastNorth | undefined {
  const east = indexOf(axes, "east", "west");
  const north = indexOf(axes, "north", "south");
  if (east === undefined || north === undefined) return undefined;
  return {
    east,
    eastSign: axes[east]?.direction === "west" ? -1 : 1,
    north,
    northSign: axes[north]?.direction === "south" ? -1 : 1,
  };
}

const FULL_TURN: ReadonlyMap<string, number> = new Map([
  ["deg", 360],
  ["rad", 2 * Math.PI],
  ["gon", 400],
]);

/** Length of one turn of a periodic axis: the width of its range, else a full circle in its unit; undefined when it is not periodic. */
export function periodOf({ periodic, range, unit }: AxisSpec): number | undefined {
  if (periodic !== true) return undefined;
  if (range?.min !== undefined && range.max !== undefined && range.max > range.min) return range.max - range.min;
  return unit === undefined ? undefined : FULL_TURN.get(unit);
}

/** The datum of the heights or depths of a system: its own, else that of its registered definition or of one of its parts; an IRI. */
export function verticalDatumOf(rs: ReferenceSystem, resolve: Resolve, depth = 0): string | undefined {
  const own = rs.verticalDatum ?? registeredForm(rs)?.verticalDatum;
  if (own !== undefined || depth >= DEEPEST) return own;
  return partsOf(rs, resolve)?.flatMap((part) => verticalDatumOf(part, resolve, depth + 1) ?? [])[0];
}
