// SPDX-License-Identifier: Apache-2.0
import type { Rule } from "@jiku/model";

/** Numbers say what they are numbers of. */
export const propertyDeclared: Rule<"Variable" | "FieldSpec"> = {
  code: "FD-20",
  on: ["Variable", "FieldSpec"],
  check(value, report, context) {
    if (value.property !== undefined || value.inlineProperty !== undefined) return;
    if (((value as { readonly role?: string }).role ?? "value") !== "value") return;
    if (context.key === "variables") report("", { variable: nameIn(context.holders, value) });
    else report("", {}, { case: "spec" });
  },
};

/** The key under which a variable stands in its field. */
function nameIn(holders: readonly object[], value: unknown): string | undefined {
  const { variables = {} } = (holders[holders.length - 1] ?? {}) as {
    readonly variables?: Readonly<Record<string, unknown>>;
  };
  return Object.keys(variables).find((name) => variables[name] === value);
}
