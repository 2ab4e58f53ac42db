// SPDX-License-Identifier: Apache-2.0
import type { Severity } from "@jiku/model";
import type { Bump } from "../diff/change.js";
import type { FormatEntry } from "./explained.js";

const SEVERITY: Readonly<Record<Bump, Severity>> = { major: "error", minor: "warning", patch: "info" };

/** The codes that authors of schemas meet: those of `jiku lint`, then those of `jiku diff` with the severity of their bump. */
export async function authorEntries(): Promise<readonly FormatEntry[]> {
  const [{ lintCodes }, { changeRules }] = await Promise.all([
    import("@jiku/lint/read"),
    import("../diff/change-rules/change-rules.js"),
  ]);
  return [
    ...[...lintCodes.values()].map(({ code, rule, severity, message, fix, cases }) => ({
      code,
      rule,
      severity,
      message,
      fix,
      origin: "@jiku/lint",
      cases,
    })),
    ...[...changeRules.values()].map(({ code, rule, bump, message, fix }) => ({
      code,
      rule,
      severity: SEVERITY[bump],
      message,
      fix,
      origin: "jiku diff",
    })),
  ];
}
