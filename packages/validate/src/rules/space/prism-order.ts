// SPDX-License-Identifier: Apache-2.0
import type { Rule } from "@jiku/model";

/** A prism does not end below its start (OGC 21-045, JSON-FG). */
export const prismOrder: Rule<"Geometry"> = {
  code: "SP-06",
  on: "Geometry",
  check(geometry, report) {
    if (geometry.type !== "Prism") return;
    const { lower, upper } = geometry;
    if (lower !== undefined && lower > upper) report("/lower", { lower, upper });
  },
};
