// SPDX-License-Identifier: Apache-2.0
import { adding } from "../adding.js";
import { changing } from "../changing.js";
import { placed } from "../parts/placed.js";
import { plane } from "../parts/reference-systems.js";
import { ruleMutator } from "../rule-mutator.js";

/** Breaks SP-16 (Lengths of a trajectory). */
export const trajectoryLengths = ruleMutator("SP-16", [
  changing("GeometryMovingPoint", "one time too few", (value) =>
    value.times.length < 2 ? undefined : { value: { ...value, times: value.times.slice(0, -1) }, at: "/times" },
  ),
  adding("one position too few", (idOf) => {
    const times = ["2026-09-01T00:00:00Z", "2026-09-01T00:01:00Z", "2026-09-01T00:02:00Z"];
    const bus = placed(idOf, {
      type: "MovingPoint",
      role: "trajectory",
      times,
      coordinates: [
        [0, 0],
        [9, 0],
      ],
    });
    return { resources: [bus, plane(idOf("system"))], at: "/0/geometries/0/times" };
  }),
]);
