// SPDX-License-Identifier: Apache-2.0
import type { Rule } from "@jiku/model";

/** The member that holds the value of a result, by its kind. */
const VALUE_MEMBERS: Readonly<Record<string, string>> = {
  quantity: "value",
  vector: "values",
  count: "count",
  category: "category",
  truth: "truth",
  text: "text",
};

/** A quantity and a result have a value or the reason why there is none, and not both. */
export const valueXorMissing: Rule<"Quantity" | "Result"> = {
  code: "QU-12",
  on: ["Quantity", "Result"],
  check(carrier, report) {
    const member = "kind" in carrier ? VALUE_MEMBERS[carrier.kind] : "value";
    if (member === undefined) return;
    const { missing, [member]: value } = carrier as Readonly<Record<string, unknown>>;
    if ((value === undefined) !== (missing === undefined)) return;
    if (value === undefined) report("", { member });
    else report("", { member, value: JSON.stringify(value), missing }, { case: "both" });
  },
};
