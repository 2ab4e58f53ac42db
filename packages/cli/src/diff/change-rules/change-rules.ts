// SPDX-License-Identifier: Apache-2.0
import type { ChangeRule } from "../change.js";
import { meaningChanges } from "./meaning-changes.js";
import { memberChanges } from "./member-changes.js";
import { ruleChanges } from "./rule-changes.js";
import { typeChanges } from "./type-changes.js";

/** Every kind of change by its slug, in the order of the codes: the only place where their texts live. */
export const changeRules: ReadonlyMap<string, ChangeRule> = new Map([
  ...typeChanges,
  ...memberChanges,
  ...meaningChanges,
  ...ruleChanges,
]);
