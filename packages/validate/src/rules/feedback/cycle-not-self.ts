// SPDX-License-Identifier: Apache-2.0
import type { Rule } from "@jiku/model";

/** No cycle comes before itself. */
export const cycleNotSelf: Rule<"Cycle"> = {
  code: "FBK-042",
  on: "Cycle",
  check({ id, previous }, report, { expand }) {
    if (previous !== undefined && expand(previous) === expand(id)) report("/previous");
  },
};
