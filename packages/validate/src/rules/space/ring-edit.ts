// SPDX-License-Identifier: Apache-2.0
import type { Geometry, ReportOptions } from "@jiku/model";
import type { Ring } from "@jiku/spacetime";

/** Share of a ring's extent within which a last position may be a slip of the first. */
const SLIP = 1e-3;
const FEWEST = 3;

/**
 * Repeats the first position at the end. None where the last one nearly meets it: then it may be that one which is to
 * be corrected.
 */
export function closingEdit(ring: Ring): Pick<ReportOptions, "edit"> {
  const [first, last] = [ring[0], ring[ring.length - 1]];
  if (first === undefined || last === undefined || first.length !== last.length || ring.length < FEWEST) return {};
  const reach = first.map(
    (value, axis) => SLIP * ring.reduce((far, p) => Math.max(far, Math.abs((p[axis] ?? value) - value)), 0),
  );
  const slip = Math.max(...reach);
  if (first.every((value, axis) => Math.abs((last[axis] ?? value) - value) <= slip)) return {};
  return { edit: (at) => [{ path: `${at}/${ring.length}`, op: "insert", value: first }] };
}

/** Reverses the ring. None for a moving one, whose positions are those of the same corners at other times. */
export function reversingEdit(geometry: Geometry, ring: Ring): Pick<ReportOptions, "edit"> {
  if (geometry.type === "MovingPolygon") return {};
  return { edit: (at) => [{ path: at, op: "replace", value: [...ring].reverse() }] };
}
