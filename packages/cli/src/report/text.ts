// SPDX-License-Identifier: Apache-2.0
import type { Finding } from "@jiku/model";
import type { DocumentReport } from "@jiku/validate";
import { escapeText, widthOf, wrap } from "@jiku/views/text";
import { say } from "../language/say.js";
import type { OutputOptions, RunOptions } from "../options/options.js";
import type { Judged } from "../run/plan.js";
import type { Survey } from "../survey/survey.js";
import { closing } from "./closing.js";
import { countedClasses, countedResources } from "./counted.js";
import { explanations } from "./explanations.js";
import { findingLines } from "./finding-lines.js";
import { foldFindings } from "./fold.js";
import { labelledLines } from "./labelled.js";
import { type LimitMet, limitsMet } from "./limits-met.js";
import { redactFinding } from "./redact.js";
import type { Reporter, RunEnd, Sink } from "./reporter.js";
import type { Style } from "./style.js";
import { createAdder } from "./totals.js";

/** How a text report is set beside the options of the user. */
export interface TextSetting {
  readonly style: Style;
  /** It is written to a terminal, where time and memory may be told. */
  readonly terminal: boolean;
  /** The data root as the user would write it; undefined when it is the working folder. */
  readonly root: string | undefined;
  /** The configuration file, as the user would write it. */
  readonly config?: string | undefined;
}

const BEFORE_FOLD = 3;
const MOST_CLASSES = 4;

/** The report for people: findings file by file as they come, then the closing block. */
export function createTextReport(options: RunOptions, setting: TextSetting, sink: Sink): Reporter {
  const { output } = options;
  const limits: LimitMet[] = [];
  const adder = createAdder();
  const codes = new Map<string, number>();
  let survey: Survey | undefined;
  let files = 0;
  let printed = 0;

  function line(text = ""): void {
    sink.write(`${text}\n`);
  }

  /** A blank line between two files; before the first, where options come from and what names are relative to. */
  function begin(): void {
    if (printed++ > 0) {
      line();
      return;
    }
    const { root, config, style } = setting;
    if (config !== undefined) line(style.faint(say(output.language, "configUsed", { path: escapeText(config) })));
    if (root !== undefined) line(style.faint(say(output.language, "dataRoot", { path: escapeText(root) })));
  }

  return {
    add(judged: Judged): void {
      adder.add(judged);
      limits.push(...limitsMet(judged.report, options));
      files++;
      survey = files === 1 ? judged.survey : undefined;
      for (const { code, count } of judged.report.counts) codes.set(code, (codes.get(code) ?? 0) + count);
      const lines = fileLines(judged, output, setting.style);
      if (lines.length === 0) return;
      if (!output.quiet) begin();
      for (const text of lines) line(text);
    },
    finish(end: RunEnd): void {
      if (output.quiet) return;
      const totals = adder.totals();
      for (const language of output.language === "both" ? (["en", "ja"] as const) : [output.language]) {
        const items = closing(
          { totals, survey, limits, end, timed: setting.terminal || output.verbose },
          language,
          output.notChecked,
        );
        line();
        for (const text of labelledLines(items, setting.style)) line(text);
      }
      if (output.explain)
        for (const text of explanations([...codes.keys()], output.language, setting.style)) line(text);
      const code = totals.counts.find((count) => count.severity === "error")?.code ?? totals.counts[0]?.code;
      const language = output.language === "both" ? "en" : output.language;
      const more = code === undefined ? "" : `   ${say(language, "moreExplain", { code: escapeText(code) })}`;
      line(`  ${setting.style.strong(say(language, "labelExit", { code: end.exitCode }))}${more}`);
    },
  };
}

/** A heading with verdict and contents, then the findings; nothing for a file that was only listed. */
export function fileLines(judged: Judged, output: OutputOptions, style: Style): readonly string[] {
  if (judged.listedOnly && !output.verbose) return [];
  const { report } = judged;
  const wanted = output.quiet ? report.findings.filter((finding) => fails(finding, output)) : report.findings;
  const findings = inOrder(output.redact ? wanted.map(redactFinding) : wanted);
  const counts = output.quiet ? report.counts.filter((count) => fails(count, output)) : report.counts;
  const most = output.verbose ? Number.POSITIVE_INFINITY : BEFORE_FOLD;
  const body = findingLines(foldFindings(findings, counts, most), report.path, output.language, style);
  if (output.quiet) return body;
  return [...heading(report, output, style), ...body];
}

/** By line and column; what has no line comes last. */
function inOrder(findings: readonly Finding[]): readonly Finding[] {
  const line = ({ location }: Finding) => location.line ?? Number.MAX_SAFE_INTEGER;
  return [...findings].sort((a, b) => line(a) - line(b) || (a.location.column ?? 0) - (b.location.column ?? 0));
}

function fails(item: Pick<Finding, "severity">, output: OutputOptions): boolean {
  return item.severity === "error" || (item.severity === "warning" && output.failOn === "warning");
}

function heading(report: DocumentReport, output: OutputOptions, style: Style): readonly string[] {
  const language = output.language === "both" ? "en" : output.language;
  const { errors, warnings } = report.summary;
  const sign = errors > 0 ? style.bad("✗") : warnings > 0 ? style.severity("warning", "!") : style.good("✓");
  const classes = Object.entries(report.resources);
  const count = classes.reduce((total, [, number]) => total + number, 0);
  const contents = [
    countedResources(count, language),
    ...(count > 0 ? [countedClasses(classes, MOST_CLASSES, language)] : []),
  ].join(" · ");
  const path = escapeText(report.path);
  const profiles = [report.profile, ...(report.ownProfiles ?? [])].join(" + ");
  const kind = `${escapeText(report.format)}, ${profiles}`;
  const head = `${sign} ${style.strong(path)}   ${style.faint(kind)}`;
  const room = style.width - widthOf(path) - widthOf(kind) - 8;
  if (widthOf(contents) <= room) return [`${head}   ${contents}`];
  const below = wrap(contents, style.width - 2).map((text) => `  ${text}`);
  if (room >= -3) return [head, ...below];
  return [`${sign} ${style.strong(path)}`, `  ${style.faint(kind)}`, ...below];
}
