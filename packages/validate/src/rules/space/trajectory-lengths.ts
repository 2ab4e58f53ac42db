// SPDX-License-Identifier: Apache-2.0
import type { Rule } from "@jiku/model";

/** A moving geometry has a place, and where given an orientation, for each time (OGC 19-045r3, MF-JSON). */
export const trajectoryLengths: Rule<"Geometry"> = {
  code: "SP-16",
  on: "Geometry",
  check(geometry, report) {
    if (geometry.type !== "MovingPoint" && geometry.type !== "MovingPolygon") return;
    const times = geometry.times.length;
    if (geometry.coordinates.length !== times) {
      report("/times", { times, count: geometry.coordinates.length, member: "coordinates" });
    } else if (
      geometry.type === "MovingPoint" &&
      geometry.orientations !== undefined &&
      geometry.orientations.length !== times
    ) {
      report("/times", { times, count: geometry.orientations.length, member: "orientations" });
    }
  },
};
