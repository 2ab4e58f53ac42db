// SPDX-License-Identifier: Apache-2.0
import type { Rule } from "@jiku/model";

/** A dataset has a name for people (DCAT 3, dcterms:title). */
export const titleDeclared: Rule<"Dataset"> = {
  code: "DS-05",
  on: "Dataset",
  check({ title, label }, report) {
    if (title === undefined && label === undefined) report("");
  },
};
