// SPDX-License-Identifier: Apache-2.0
import { adding } from "../adding.js";
import { changing } from "../changing.js";
import { oneOf } from "../one-of.js";
import { grid, gridAxes, gridDomain } from "../parts/grid.js";
import { ruleMutator } from "../rule-mutator.js";

/** Breaks FD-05 (Valid cell bounds). */
export const boundsValid = ruleMutator("FD-05", [
  changing("DomainAxisNumeric", "one bound too few", (value, { key }) =>
    key === "axes" && value.values.length > 0
      ? { value: { ...value, bounds: value.values.flatMap((x) => [x, x]).slice(1) }, at: "/bounds" }
      : undefined,
  ),
  adding("bounds that are no cells", (idOf, random) => {
    const y = oneOf(
      [
        { values: [35.65, 35.75], bounds: [35.6, 35.71, 35.7, 35.8] },
        { values: [35.55, 35.75], bounds: [35.6, 35.7, 35.7, 35.8] },
      ],
      random,
    );
    const domain = gridDomain({ ...gridAxes, y: { kind: "numeric", ...y } });
    return { resources: grid(idOf, { domain }), at: "/0/domain/axes/y/bounds" };
  }),
]);
