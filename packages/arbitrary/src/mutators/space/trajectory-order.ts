// SPDX-License-Identifier: Apache-2.0
import { adding } from "../adding.js";
import { changing } from "../changing.js";
import { isCivilPosition } from "../civil-position.js";
import { placed } from "../parts/placed.js";
import { plane } from "../parts/reference-systems.js";
import { ruleMutator } from "../rule-mutator.js";

/** Breaks SP-17 (Order of a trajectory). */
export const trajectoryOrder = ruleMutator("SP-17", [
  changing("GeometryMovingPoint", "time repeated", (value) => {
    const [first, , ...later] = value.times;
    if (!isCivilPosition(first, value) || !first.endsWith("Z") || value.times.length < 2) return undefined;
    return { value: { ...value, times: [first, first, ...later] }, at: "/times/1" };
  }),
  adding("time that goes back", (idOf) => {
    const times = ["2026-09-01T08:59:00+09:00", "2026-08-31T23:58:30Z"];
    const bus = placed(idOf, {
      type: "MovingPoint",
      role: "trajectory",
      times,
      coordinates: [
        [0, 0],
        [9, 0],
      ],
    });
    return { resources: [bus, plane(idOf("system"))], at: "/0/geometries/0/times/1" };
  }),
]);
