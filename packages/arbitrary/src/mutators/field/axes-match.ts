// SPDX-License-Identifier: Apache-2.0

import type { Field } from "@jiku/model";
import { adding } from "../adding.js";
import { changing } from "../changing.js";
import { grid, gridRange } from "../parts/grid.js";
import { series, seriesRange } from "../parts/series.js";
import { ruleMutator } from "../rule-mutator.js";

/** Breaks FD-02 (Axes of a range). */
export const axesMatch = ruleMutator("FD-02", [
  changing(["RangeReal", "RangeInteger"], "axis that the domain does not have", (value, { resource }) => {
    const variables = Object.values((resource as unknown as Field).variables);
    const axisNames = ["nowhere", ...value.axisNames.slice(1)];
    if (value.axisNames.length === 0 || variables.some(({ companionOf }) => companionOf !== undefined))
      return undefined;
    return { value: { ...value, axisNames }, at: "/axisNames" };
  }),
  adding("axis left out", (idOf) => {
    const ranges = { h: gridRange({ shape: [2], axisNames: ["y"], values: [3.1, 4] }) };
    return { resources: grid(idOf, { ranges }), at: "/0/ranges/h/axisNames" };
  }),
  adding("other size than the axis", (idOf) => ({
    resources: series(idOf, { ranges: { h: seriesRange([3.52, 3.55], { shape: [2] }) } }),
    at: "/0/ranges/h/axisNames",
  })),
]);
