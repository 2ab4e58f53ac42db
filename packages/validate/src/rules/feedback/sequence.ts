// SPDX-License-Identifier: Apache-2.0
import type { Rule } from "@jiku/model";
import { resolveAs } from "../resolve-as.js";

/** Cycles are counted without a gap. */
export const sequence: Rule<"Cycle"> = {
  code: "FBK-040",
  on: "Cycle",
  check({ id, sequence: number, previous }, report, context) {
    if (previous === undefined || context.expand(previous) === context.expand(id)) return;
    const before = resolveAs(previous, "Cycle", context)?.sequence;
    if (before !== undefined && number !== before + 1) report("/sequence", { sequence: number, previous: before });
  },
};
