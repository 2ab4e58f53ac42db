// SPDX-License-Identifier: Apache-2.0
import type { Rule } from "@jiku/model";
import { resolveAs } from "../resolve-as.js";

/** An action is not verified by what it brought forth itself. */
export const notSelfVerified: Rule<"Evaluation"> = {
  code: "FBK-035",
  on: "Evaluation",
  check({ evaluates, verification }, report, context) {
    const action = resolveAs(evaluates, "Action", context);
    const results = new Set(action?.results?.map(context.expand));
    verification.forEach((ref, k) => {
      if (results.has(context.expand(ref))) report(`/verification/${k}`, { verification: ref, action: evaluates });
    });
  },
};
