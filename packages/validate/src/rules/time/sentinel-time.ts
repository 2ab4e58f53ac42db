// SPDX-License-Identifier: Apache-2.0
import type { Rule } from "@jiku/model";
import { isSentinelTime } from "@jiku/spacetime";
import { timeCoordinates } from "./axis-positions.js";
import { systemOfPosition } from "./system-of.js";

/** A date that data bases write for "no date" is no date; `unknown` and `..` say what is meant. */
export const sentinelTime: Rule<"TimePosition" | "Field"> = {
  code: "TM-20",
  on: ["TimePosition", "Field"],
  check(value, report, context) {
    if (typeof value === "string") {
      const first = value.charCodeAt(0);
      if (first !== 0x30 && first !== 0x39) return;
      const system = systemOfPosition(context);
      if (system !== undefined && isSentinelTime(value, system)) report("", { value });
      return;
    }
    for (const { axis, path, system } of timeCoordinates(value, context)) {
      if (axis.kind !== "text") continue;
      axis.values.forEach((text, i) => {
        if (isSentinelTime(text, system)) report(`${path}/values/${i}`, { value: text });
      });
    }
  },
};
