// SPDX-License-Identifier: Apache-2.0
import type { Rule } from "@jiku/model";

/** A version of something says which version it is (DCAT 3, 11.1 versioning). */
export const versionLabelKept: Rule<"Resource"> = {
  code: "ID-12",
  on: "Resource",
  check(resource, report) {
    if (resource.version !== undefined) return;
    const member =
      resource.versionOf !== undefined
        ? "versionOf"
        : resource.previousVersion !== undefined
          ? "previousVersion"
          : undefined;
    if (member !== undefined) report("", { member });
  },
};
