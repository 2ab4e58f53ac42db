// SPDX-License-Identifier: Apache-2.0
import type { Report, ReportOptions, Rule, RuleContext } from "@jiku/model";
import { token } from "./token.js";

/** A fault found in one resource; `path` is relative to the resource. */
export interface RecordFault {
  readonly code: string;
  readonly path: string;
  readonly values?: Readonly<Record<string, unknown>>;
  readonly options?: ReportOptions;
}

/** Runs rules on the value that the walk stands at, and gathers their faults: one for a code and a path. */
export interface RuleRunner {
  run(rules: readonly Rule[], value: unknown, into: RecordFault[]): void;
  add(into: RecordFault[], code: string, values: RecordFault["values"], choice: string | undefined): void;
}

/** `path` holds the steps from the resource to the value; the walk changes it as it goes. */
export function createRuleRunner(path: readonly (string | number)[], context: RuleContext): RuleRunner {
  let faults: RecordFault[] = [];
  let code = "";

  /** Codes and paths of the lists, so that a record with very many faults costs no more than their number. */
  const known = new Map<RecordFault[], Set<string>>();

  function isNew(key: string): boolean {
    const keys = known.get(faults) ?? new Set<string>();
    known.set(faults, keys);
    if (faults.length === 0) keys.clear();
    return keys.size < keys.add(key).size;
  }

  const report: Report = (relative, values, options) => {
    const at = pointer(path) + relative;
    if (!isNew(`${code} ${at}`)) return;
    faults.push({
      code,
      path: at,
      ...(values === undefined ? {} : { values }),
      ...(options === undefined ? {} : { options }),
    });
  };

  return {
    run(rules, value, into) {
      faults = into;
      for (const rule of rules) {
        code = rule.code;
        rule.check(value as never, report, context);
      }
    },
    add(into, faultCode, values, choice) {
      faults = into;
      code = faultCode;
      report("", values, choice === undefined ? undefined : { case: choice });
    },
  };
}

function pointer(path: readonly (string | number)[]): string {
  return path.map(token).join("");
}
