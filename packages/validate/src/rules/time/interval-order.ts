// SPDX-License-Identifier: Apache-2.0
import type { Rule } from "@jiku/model";
import { readInterval, startToEnd } from "@jiku/spacetime";
import { systemOf } from "./system-of.js";

/** An interval does not end before it starts (OWL-Time, time:ProperInterval). Eras are judged by TM-21. */
export const intervalOrder: Rule<"TimeExtent"> = {
  code: "TM-01",
  on: "TimeExtent",
  check(extent, report, context) {
    const { start, end } = extent;
    if (start === undefined || end === undefined || start === ".." || end === "..") return;
    const system = systemOf(extent.trs, context);
    if (system === undefined || system.form === "era") return;
    if (startToEnd(readInterval(extent, system)) === "after") report("/end", { start, end });
  },
};
