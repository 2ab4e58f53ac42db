// SPDX-License-Identifier: Apache-2.0
import { adding } from "../adding.js";
import { changing } from "../changing.js";
import { grid, gridAxes, gridDomain } from "../parts/grid.js";
import { ruleMutator } from "../rule-mutator.js";

/** Breaks FD-15 (Valid regular axis). */
export const regularAxis = ruleMutator("FD-15", [
  changing("DomainAxisRegular", "axis without step", (value) =>
    value.count > 1 ? { value: { ...value, stop: value.start } } : undefined,
  ),
  changing("DomainAxisRegular", "one value with a step", (value) =>
    value.count === 1 ? { value: { ...value, stop: value.start + 1 } } : undefined,
  ),
  adding("axis without step", (idOf) => {
    const domain = gridDomain({ ...gridAxes, y: { kind: "regular", start: 35, stop: 35, count: 2 } });
    return { resources: grid(idOf, { domain }), at: "/0/domain/axes/y" };
  }),
]);
