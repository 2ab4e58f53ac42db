// SPDX-License-Identifier: Apache-2.0
import type { Rule } from "@jiku/model";

/** Terms on personal data name the legal basis (DPV, dpv:hasLegalBasis; APPI, article 18). */
export const personalDataBasis: Rule<"Policy"> = {
  code: "PO-01",
  on: "Policy",
  check({ personalData, legalBasis }, report) {
    if (personalData === true && legalBasis === undefined) report("");
  },
};
