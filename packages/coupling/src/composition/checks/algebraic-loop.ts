// SPDX-License-Identifier: Apache-2.0
import type { SceneCheck } from "../link.js";
import { loopsOf } from "../loops.js";

/**
 * CPL-071: loops within one step are iterated (FMI 3.0, 2.2.3). The first loop stands for all; one that outputs with declared
 * feedthrough close comes before one that rests on an output whose feedthrough is undeclared.
 */
export const algebraicLoop: SceneCheck = (scene) => {
  const { strategy } = scene.composition.schedule;
  if (strategy === "implicit") return [];
  const [declared] = loopsOf(scene, "declared");
  const [loop = declared] = loopsOf(scene);
  if (loop === undefined) return [];
  const name = declared === undefined ? { name: "undeclared" } : {};
  const values = { loop: (declared ?? loop).join(" → "), strategy };
  return [{ code: "CPL-071", verdict: "incompatible", path: "/schedule", ...name, values }];
};
