// SPDX-License-Identifier: Apache-2.0
import type { Rule } from "../../ir/ir.js";

/** True when the shapes report the rule, or a part of it. */
export function isSaid({ shacl }: Rule): boolean {
  return shacl !== undefined && shacl.kind !== "none";
}
