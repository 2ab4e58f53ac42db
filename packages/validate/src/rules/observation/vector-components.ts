// SPDX-License-Identifier: Apache-2.0
import type { Rule } from "@jiku/model";

/** A vector or matrix property names its components, a scalar one has none. */
export const vectorComponents: Rule<"PropertyFacets"> = {
  code: "OB-14",
  on: "PropertyFacets",
  check({ rank = 0, componentNames: names }, report) {
    if (rank > 0 === (names !== undefined)) return;
    if (names === undefined) report("", { rank });
    else report("", { names }, { case: "scalar" });
  },
};
