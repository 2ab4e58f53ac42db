// SPDX-License-Identifier: Apache-2.0
import type { Rule } from "@jiku/model";
import { demandedAxisCount } from "@jiku/spacetime";

/** A compound has the axes of its components, a lattice one for each vector (ISO 19111, CompoundCRS). */
export const axisCount: Rule<"ReferenceSystem"> = {
  code: "SP-14",
  on: "ReferenceSystem",
  check(system, report, context) {
    if (system.axes === undefined || (system.kind !== "compound" && system.kind !== "lattice")) return;
    const expected = demandedAxisCount(system, context.resolve);
    const count = system.axes.length;
    if (expected === undefined || expected === count) return;
    report("/axes", { count, expected }, system.kind === "lattice" ? { case: "lattice" } : {});
  },
};
