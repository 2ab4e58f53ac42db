// SPDX-License-Identifier: Apache-2.0
import type { Rule } from "@jiku/model";

/** A dataset says who publishes it (DCAT 3, dcterms:publisher). */
export const publisherDeclared: Rule<"Dataset"> = {
  code: "DS-04",
  on: "Dataset",
  check({ publisher }, report) {
    if (publisher === undefined) report("");
  },
};
