// SPDX-License-Identifier: Apache-2.0
import type { FieldSpec, Rule } from "@jiku/model";
import { resolveAs } from "../resolve-as.js";

/** A belief that is decided on says how sure it is. */
export const basisHasUncertainty: Rule<"Decision"> = {
  code: "FBK-023",
  on: "Decision",
  check({ basedOn }, report, context) {
    basedOn.forEach((basis, k) => {
      if (resolveAs(basis, "Belief", context)?.fields.every(isSilent) === true) report(`/basedOn/${k}`, { basis });
    });
  },
};

function isSilent({ uncertainty }: FieldSpec): boolean {
  return uncertainty === undefined || uncertainty.kind === "none" || uncertainty.kind === "unknown";
}
