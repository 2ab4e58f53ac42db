// SPDX-License-Identifier: Apache-2.0
import type { Field } from "@jiku/model";

/** The names of the variables of a field that are values, not companions of values; an absent role is "value". */
export function variablesOfRoleValue({ variables }: Field): readonly string[] {
  return Object.keys(variables).filter((name) => (variables[name]?.role ?? "value") === "value");
}
