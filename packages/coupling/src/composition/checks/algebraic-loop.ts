// SPDX-License-Identifier: Apache-2.0
import type { SceneCheck } from "../link.js";
import { loopsOf } from "../loops.js";

/** CPL-071: loops within one step are iterated (FMI 3.0, 2.2.3). The first loop stands for all. */
export const algebraicLoop: SceneCheck = (scene) => {
  const { strategy } = scene.composition.schedule;
  const [loop] = strategy === "implicit" ? [] : loopsOf(scene);
  if (loop === undefined) return [];
  return [
    { code: "CPL-071", verdict: "incompatible", path: "/schedule", values: { loop: loop.join(" → "), strategy } },
  ];
};
