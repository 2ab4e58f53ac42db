// SPDX-License-Identifier: Apache-2.0
import type { Rule } from "@jiku/model";

/** CPL-007: a model can be joined to others, and each of its ports has a name of its own; an operator may have none. */
export const modelHasPort: Rule<"Model"> = {
  code: "CPL-007",
  on: "Model",
  check({ ports = [] }, report, { resource }) {
    if (ports.length === 0 && resource.type !== "Operator") report("/ports");
    const names = new Set<string>();
    for (const { name } of ports) {
      if (names.has(name)) report("/ports", { name }, { case: "twice" });
      names.add(name);
    }
  },
};
