// SPDX-License-Identifier: Apache-2.0
import { posix } from "node:path";
import type { Finding, Severity } from "@jiku/model";
import { placeText } from "@jiku/views/text";
import { pick } from "../language/language.js";
import { say } from "../language/say.js";
import type { OutputOptions } from "../options/options.js";
import { countedFiles, countedSummary } from "./counted.js";
import { type FoldedCode, foldFindings } from "./fold.js";
import { notCheckedLines } from "./not-checked.js";
import { redactFinding } from "./redact.js";
import type { Reporter, Sink } from "./reporter.js";
import { createAdder } from "./totals.js";
import { type Annotation, workflowCommand } from "./workflow-command.js";

/** Annotations of one run; more would not be shown. */
const MOST = 50;

const LEVELS: Readonly<Record<Severity, Annotation["level"]>> = { error: "error", warning: "warning", info: "notice" };
const SEVERITIES: readonly Severity[] = ["error", "warning", "info"];

/**
 * Annotations for GitHub Actions: the first 50 findings, errors before warnings before infos, and one line for the rest
 * of each code. `prefix` leads from the working folder to the data root.
 */
export function createGithubReport(output: OutputOptions, prefix: string, sink: Sink): Reporter {
  const { language, redact } = output;
  const adder = createAdder();
  const kept = new Map<Severity, Finding[]>(SEVERITIES.map((severity) => [severity, []]));

  function line(text: string): void {
    sink.write(`${text}\n`);
  }

  return {
    add(judged) {
      adder.add(judged);
      const { path, findings } = judged.report;
      for (const finding of findings) {
        const list = kept.get(finding.severity);
        if (list === undefined || list.length >= MOST) continue;
        const shown = redact ? redactFinding(finding) : finding;
        list.push({ ...shown, location: { file: path, ...shown.location } });
      }
    },
    finish() {
      const totals = adder.totals();
      const first = SEVERITIES.flatMap((severity) => kept.get(severity) ?? []).slice(0, MOST);
      const { folded } = foldFindings(first, totals.counts, MOST);
      for (const finding of first) line(workflowCommand(annotationOf(finding)));
      for (const rest of folded) line(workflowCommand(restOf(rest)));
      line([countedSummary(totals.summary, language), countedFiles(totals.files, language)].join(" · "));
      for (const text of notCheckedLines(totals.notChecked, output.notChecked, language))
        line(`${say(language, "labelNotChecked")} ${text}`);
    },
  };

  function annotationOf({ code, rule, severity, location, path, message, fix }: Finding): Annotation {
    const { line: at, column } = location;
    return {
      level: LEVELS[severity],
      file: posix.join(prefix, location.file ?? ""),
      ...(at === undefined ? {} : { line: at }),
      ...(column === undefined ? {} : { column }),
      title: titleOf(code, rule),
      message: [
        pick(message, language),
        `${say(language, "fix")} ${pick(fix, language)}`,
        ...(at === undefined ? [placeText(location, "")] : []),
        ...(path === "" ? [] : [path]),
      ].join("\n"),
    };
  }

  function restOf({ code, rule, severity, count }: FoldedCode): Annotation {
    return { level: LEVELS[severity], title: titleOf(code, rule), message: say(language, "more", { count }) };
  }
}

function titleOf(code: string, rule: string): string {
  return code === rule ? code : `${code} ${rule.slice(rule.indexOf("/") + 1)}`;
}
