// SPDX-License-Identifier: Apache-2.0
import type { Finding } from "@jiku/model";
import type { CodeCount, Summary } from "@jiku/validate";
import { escapeJson, escapeText } from "@jiku/views/text";
import { type Language, pick } from "../language/language.js";
import { saySchema } from "../language/say-schema.js";
import { countedSummary } from "../report/counted.js";
import { findingLines } from "../report/finding-lines.js";
import { foldFindings } from "../report/fold.js";
import { labelledLines } from "../report/labelled.js";
import type { Style } from "../report/style.js";
import { workflowCommand } from "../report/workflow-command.js";
import type { AuthorReport } from "./judge-sources.js";

const BEFORE_FOLD = 3;
const MOST_ANNOTATIONS = 50;

/** How many findings of each severity there are. */
export function summaryOf(findings: readonly Finding[]): Summary {
  const count = (severity: Finding["severity"]): number =>
    findings.filter((finding) => finding.severity === severity).length;
  return { errors: count("error"), warnings: count("warning"), infos: count("info") };
}

/** The report for people: the findings in the order of files and lines, then what was checked. */
export function lintText(
  report: AuthorReport,
  options: { readonly language: Language; readonly verbose: boolean; readonly exitCode: 0 | 1 },
  style: Style,
): readonly string[] {
  const { findings, schemas, profiles, extensions, notChecked } = report;
  const { language, verbose, exitCode } = options;
  const folded = foldFindings(findings, countsOf(findings), verbose ? Number.POSITIVE_INFINITY : BEFORE_FOLD);
  const lines = findingLines(folded, "", language, style);
  const open = notChecked.map(({ what, why }) => `${escapeText(what)}: ${pick(why, language)}`);
  const closing = [
    { label: saySchema(language, "labelResult"), text: [countedSummary(summaryOf(findings), language)] },
    {
      label: saySchema(language, "labelChecked"),
      text: [saySchema(language, "lintedCounts", { schemas, profiles, extensions })],
    },
    {
      label: saySchema(language, "labelNotChecked"),
      text: open.length === 0 ? [saySchema(language, "nothing")] : open,
    },
  ];
  return [
    ...lines,
    ...(lines.length > 0 ? [""] : []),
    ...labelledLines(closing, style),
    `  ${style.strong(saySchema(language, "exit", { code: exitCode }))}`,
  ];
}

function countsOf(findings: readonly Finding[]): readonly CodeCount[] {
  const counts = new Map<string, CodeCount>();
  for (const { code, rule, severity } of findings)
    counts.set(`${code} ${severity}`, {
      code,
      rule,
      severity,
      count: (counts.get(`${code} ${severity}`)?.count ?? 0) + 1,
    });
  return [...counts.values()];
}

/** The report as one JSON object (`schemas/lint.schema.json`); equal files give equal bytes. */
export function lintJson(
  { findings, schemas, profiles, extensions, notChecked }: AuthorReport,
  version: string,
): string {
  const report = {
    jiku: "1.0",
    findings,
    summary: summaryOf(findings),
    checked: { schemas, profiles, extensions },
    notChecked,
    tool: { name: "@jiku/cli", version },
  };
  return `${escapeJson(JSON.stringify(report, null, 1))}\n`;
}

const LEVEL = { error: "error", warning: "warning", info: "notice" } as const;

/** The report as workflow commands: one a finding, and a notice for those beyond the first fifty. */
export function lintGithub({ findings }: AuthorReport, language: Language): readonly string[] {
  const lines = findings.slice(0, MOST_ANNOTATIONS).map(({ code, rule, severity, location, message, fix }) =>
    workflowCommand({
      level: LEVEL[severity],
      title: `${code} ${rule.slice(rule.indexOf("/") + 1)}`,
      message: `${pick(message, language)}\n${pick(fix, language)}`,
      ...(location.file === undefined ? {} : { file: location.file }),
      ...(location.line === undefined ? {} : { line: location.line }),
      ...(location.column === undefined ? {} : { column: location.column }),
    }),
  );
  const next = findings[MOST_ANNOTATIONS];
  if (next === undefined) return lines;
  const place = `${next.location.file ?? ""}:${next.location.line ?? 1}`;
  const message = saySchema(language, "moreChanges", { count: findings.length - MOST_ANNOTATIONS, place });
  return [...lines, workflowCommand({ level: "notice", title: "jiku lint", message })];
}
