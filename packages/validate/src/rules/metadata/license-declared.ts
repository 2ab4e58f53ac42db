// SPDX-License-Identifier: Apache-2.0
import type { Rule } from "@jiku/model";

/** A dataset states its licence, or is under a policy that can (DCAT 3, dcterms:license). */
export const licenseDeclared: Rule<"Dataset"> = {
  code: "DS-03",
  on: "Dataset",
  check({ license, policy }, report) {
    if (license === undefined && policy === undefined) report("");
  },
};
