// SPDX-License-Identifier: Apache-2.0

import { FROZEN_CODES, readFrozenCodes } from "../../read/frozen-codes.js";
import type { Problem } from "../../read/problem.js";
import type { Rule } from "../ir.js";
import { breach, type Law } from "./law.js";

function repeated(rules: readonly Rule[]): readonly Problem[] {
  const first = new Map<string, Rule>();
  return rules.flatMap((rule) => {
    const before = first.get(rule.code);
    if (before === undefined) first.set(rule.code, rule);
    return before === undefined
      ? []
      : [breach("code-reuse", rule, `${rule.code} is already at ${before.file}:${before.line}`)];
  });
}

/** A code stands for one rule for ever: no code twice, none given to another rule, none dropped without a trace. */
export const codeReuse: Law = (ir, tree) => {
  const byCode = new Map(ir.rules.map((rule) => [rule.code, rule]));
  const frozen = readFrozenCodes(tree).flatMap(({ code, names, retired, line }) => {
    const at = { file: FROZEN_CODES, line };
    const rule = byCode.get(code);
    if (rule === undefined)
      return retired ? [] : [breach("code-reuse", at, `${code} was published and is gone; mark it retired`)];
    if (retired) return [breach("code-reuse", rule, `${code} is retired and may not come back`)];
    return names.includes(rule.rule)
      ? []
      : [breach("code-reuse", rule, `${code} was published as ${names.join(", ")}, not as ${rule.rule}`)];
  });
  return [...repeated(ir.rules), ...frozen];
};
