// SPDX-License-Identifier: Apache-2.0
import type { Rule } from "@jiku/model";
import { readInterval, startToEnd } from "@jiku/spacetime";
import { systemOf } from "./system-of.js";

/** An interval whose ends are equal holds its one instant only when both ends belong to it (OWL-Time). */
export const emptyInterval: Rule<"TimeExtent"> = {
  code: "TM-02",
  on: "TimeExtent",
  check(extent, report, context) {
    const { start, end, bounds } = extent;
    if (start === undefined || end === undefined || bounds === "[]" || start === ".." || end === "..") return;
    const system = systemOf(extent.trs, context);
    if (system === undefined || startToEnd(readInterval(extent, system)) !== "equal") return;
    if (bounds === undefined) report("", { start, end }, { case: "absent" });
    else report("/bounds", { start, end, bounds });
  },
};
