// SPDX-License-Identifier: Apache-2.0
import type { Model } from "@jiku/model";
import type { SceneCheck } from "../link.js";
import { componentsOnLoops } from "../loops.js";

/** CPL-072: an implicit schedule says how it iterates, and every component on its loop can go back a step (FMI 3.0, 2.2.7). */
export const rollback: SceneCheck = (scene) => {
  const { composition, models } = scene;
  const { strategy, iteration } = composition.schedule;
  if (strategy !== "implicit") return [];
  if (iteration === undefined)
    return [{ code: "CPL-072", verdict: "incompatible", path: "/schedule", name: "iteration", values: {} }];
  const onLoop = componentsOnLoops(scene);
  return composition.components.flatMap(({ name }, index) => {
    const model = models.get(name);
    if (!onLoop.has(name) || model === undefined || canGoBack(model)) return [];
    return [
      { code: "CPL-072", verdict: "incompatible" as const, path: `/components/${index}`, values: { component: name } },
    ];
  });
};

function canGoBack({ bindings }: Model): boolean {
  return (
    bindings?.some(
      ({ capabilities }) =>
        capabilities.includes("rollback") || (capabilities.includes("getState") && capabilities.includes("setState")),
    ) === true
  );
}
