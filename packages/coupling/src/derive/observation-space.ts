// SPDX-License-Identifier: Apache-2.0
import type { Observation, SpatialSupport } from "@jiku/model";

/** The spatial support that a geometry tells: a point has no extent, several points are points, anything else is a region. */
export function spaceOfObservation({ geometry }: Observation): SpatialSupport | undefined {
  if (geometry === undefined) return undefined;
  const rs = geometry.rs === undefined ? {} : { rs: geometry.rs };
  if (geometry.type === "Point") return { kind: "point", dims: 0, ...rs };
  return { kind: geometry.type === "MultiPoint" ? "points" : "region", ...rs };
}
