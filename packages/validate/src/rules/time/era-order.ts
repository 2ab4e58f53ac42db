// SPDX-License-Identifier: Apache-2.0
import type { Rule } from "@jiku/model";
import { systemOf } from "./system-of.js";

/** The eras of an ordinal system are listed oldest first; an interval goes the same way (ISO 19108, ordinal reference systems). */
export const eraOrder: Rule<"TimeExtent"> = {
  code: "TM-21",
  on: "TimeExtent",
  check({ start, end, trs }, report, context) {
    if (trs === undefined || start === undefined || end === undefined) return;
    const system = systemOf(trs, context);
    if (system?.form !== "era" || system.eras === undefined) return;
    const [from, to] = [system.eras.indexOf(start), system.eras.indexOf(end)];
    if (from >= 0 && to >= 0 && from > to) report("", { start, end, system: system.id });
  },
};
