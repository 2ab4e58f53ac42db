// SPDX-License-Identifier: Apache-2.0
import type { Model } from "@jiku/model";
import { durationSeconds } from "@jiku/spacetime";
import { convert } from "@jiku/units";
import type { SceneCheck } from "../link.js";

/** Rounding of the sum. */
const SLACK = 1 + 1e-9;

/** CPL-075: the steps of all components together fit into the deadline. */
export const deadline: SceneCheck = ({ composition, models }) => {
  const { deadline: limit, order } = composition.schedule;
  const seconds = limit === undefined ? undefined : durationSeconds(limit);
  if (limit === undefined || seconds === undefined) return [];
  const path = "/schedule/deadline";
  let sum = 0;
  for (const name of order ?? composition.components.map((component) => component.name)) {
    const step = stepSeconds(models.get(name));
    if (step === undefined)
      return [
        {
          code: "CPL-075",
          verdict: "undetermined",
          path,
          name: "unknown",
          values: { deadline: limit, component: name },
        },
      ];
    sum += step;
  }
  return sum <= seconds * SLACK
    ? []
    : [
        {
          code: "CPL-075",
          verdict: "incompatible",
          path,
          values: { deadline: limit, sum: `${Number(sum.toPrecision(12))} s` },
        },
      ];
};

function stepSeconds(model: Model | undefined): number | undefined {
  const cost = model?.costs?.find(({ measure, per }) => measure === "wallTime" && per === "step");
  return cost === undefined ? undefined : convert(cost.value, cost.unit, "s");
}
