// SPDX-License-Identifier: Apache-2.0
import { durationRatio } from "@jiku/spacetime";
import type { SceneCheck } from "../link.js";

/** CPL-076: the exchange step is a whole number of the fixed steps of each component, or its steps can vary. */
export const stepMultiple: SceneCheck = ({ composition, models }) => {
  const { macroStep } = composition.schedule;
  if (macroStep === undefined) return [];
  return composition.components.flatMap(({ name }, index) => {
    const model = models.get(name);
    const step = model?.numerics?.stepping === "fixed" ? model.numerics.stepSize : undefined;
    const varies = model?.bindings?.some(({ capabilities }) => capabilities.includes("variableStep")) === true;
    const ratio = step === undefined || varies ? undefined : durationRatio(macroStep, step);
    if (ratio === undefined || (ratio >= 1 && Number.isInteger(ratio))) return [];
    const values = { component: name, macroStep, step };
    return [{ code: "CPL-076", verdict: "incompatible" as const, path: `/components/${index}`, values }];
  });
};
