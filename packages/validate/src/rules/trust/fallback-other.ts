// SPDX-License-Identifier: Apache-2.0
import type { AnyResource, Rule } from "@jiku/model";

/** A model that hands over outside its domain names another one. */
export const fallbackOther: Rule<"ValidityDomain"> = {
  code: "TRU-004",
  on: "ValidityDomain",
  check({ outside, fallback }, report, { resource, expand }) {
    if (outside === "fallback" && fallback === undefined) report("");
    else if (fallback !== undefined && isModel(resource) && expand(fallback.id) === expand(resource.id))
      report("", { model: fallback.id }, { case: "self" });
  },
};

/** A domain that is judged alone stands in no model. */
function isModel({ id }: Partial<AnyResource>): boolean {
  return id !== undefined;
}
