// SPDX-License-Identifier: Apache-2.0
import type { Rule } from "@jiku/model";
import { resolveAs } from "../resolve-as.js";

/** No machine alone chooses what cannot be undone and has no limits. */
export const irreversibleEnvelope: Rule<"Decision"> = {
  code: "TRU-014",
  on: "Decision",
  check({ mode, chosen }, report, context) {
    if (mode !== "automatic") return;
    const action = resolveAs(chosen, "Action", context);
    if (action?.actionKind !== "actuate" || action.safety === undefined) return;
    if (!action.safety.reversible && action.safety.envelope === undefined) report("/chosen", { action: chosen });
  },
};
