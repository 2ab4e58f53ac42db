// SPDX-License-Identifier: Apache-2.0
import type { Rule } from "@jiku/model";
import { axisCount, isReferenceSystem } from "@jiku/spacetime";

const ONE_AXIS = new Set(["temporal", "ordinal", "identifier", "vertical", "parametric", "dggs"]);

/** A referencing entry names as many coordinates as its system has axes (CoverageJSON 1.0, 5.1). */
export const referencingDimension: Rule<"Referencing"> = {
  code: "FD-07",
  on: "Referencing",
  check({ coordinates, rs }, report, context) {
    const system = context.resolve(rs);
    if (!isReferenceSystem(system)) return;
    const expected = axisCount(system, context.resolve) ?? (ONE_AXIS.has(system.kind) ? 1 : undefined);
    if (expected !== undefined && expected !== coordinates.length)
      report("", { count: coordinates.length, rs, expected });
  },
};
