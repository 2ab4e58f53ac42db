// SPDX-License-Identifier: Apache-2.0
import type { Origin, Rule } from "@jiku/model";

const COMPUTED: ReadonlySet<Origin> = new Set(["simulated", "assimilated", "forecast", "inferred"]);

/** A computed value names the procedure or the activity that made it. */
export const originNeedsMaker: Rule<"Observation" | "Field"> = {
  code: "OB-04",
  on: ["Observation", "Field"],
  check({ type, origin, usedProcedure, generatedBy }, report) {
    if (origin === undefined || usedProcedure !== undefined || generatedBy !== undefined) return;
    if (COMPUTED.has(origin)) report("", { class: type, origin });
  },
};
