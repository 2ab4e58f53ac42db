// SPDX-License-Identifier: Apache-2.0
import type { Rule } from "@jiku/model";

/** Resources that are said to be identical are of one class (OWL 2, individual equality). */
export const sameAsSameClass: Rule<"Resource"> = {
  code: "ID-03",
  on: "Resource",
  check(resource, report, context) {
    if (resource.sameAs === undefined) return;
    resource.sameAs.forEach((ref, i) => {
      const other = context.resolve(ref);
      if (other !== undefined && other.type !== resource.type)
        report(`/sameAs/${i}`, { target: ref, targetType: other.type, type: resource.type });
    });
  },
};
