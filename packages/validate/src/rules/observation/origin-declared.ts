// SPDX-License-Identifier: Apache-2.0
import type { Rule } from "@jiku/model";

/** An observation and a field say whether they were measured, simulated, or made in another way. */
export const originDeclared: Rule<"Observation" | "Field"> = {
  code: "OB-11",
  on: ["Observation", "Field"],
  check({ origin, type }, report) {
    if (origin === undefined) report("", { class: type });
  },
};
