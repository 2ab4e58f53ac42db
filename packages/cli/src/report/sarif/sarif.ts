// SPDX-License-Identifier: Apache-2.0

import { escapeJson } from "@jiku/views/text";
import { fingerprintOf } from "../../baseline/fingerprint.js";
import { pick } from "../../language/language.js";
import type { RunOptions } from "../../options/options.js";
import type { ExplainedEntry } from "../../run/explained.js";
import type { Judged } from "../../run/plan.js";
import { optionsEntry } from "../json.js";
import { limitsMet } from "../limits-met.js";
import { redactFinding } from "../redact.js";
import type { Reporter, Sink } from "../reporter.js";
import { createAdder } from "../totals.js";
import { type SarifSetting, sarifResult } from "./sarif-result.js";
import { type NamedRule, sarifRule } from "./sarif-rule.js";
import { sarifText } from "./sarif-text.js";

const SCHEMA = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";
const HOME = "https://w3id.org/jiku/ns";

/**
 * One run as SARIF 2.1.0 (OASIS), result by result; the rule table comes last. `prefix` leads from the working folder to
 * the data root; undefined when that lies outside.
 */
export function createSarifReport(
  options: RunOptions,
  entries: readonly ExplainedEntry[],
  prefix: string | undefined,
  version: string,
  sink: Sink,
): Reporter {
  const { language, redact } = options.output;
  const uriBaseId = prefix === undefined ? "DATAROOT" : "%SRCROOT%";
  const setting: SarifSetting = { language, prefix: prefix ?? "", uriBaseId };
  const adder = createAdder();
  const rules: NamedRule[] = [];
  const indices = new Map<string, number>();
  const limits: unknown[] = [];
  let results = 0;

  function write(value: unknown): void {
    sink.write(escapeJson(JSON.stringify(value)));
  }

  function indexOf({ code, rule }: NamedRule): number {
    const index = indices.get(code) ?? rules.push({ code, rule }) - 1;
    indices.set(code, index);
    return index;
  }

  function addResults({ report, fixes }: Judged): void {
    const seen = new Map<string, number>();
    for (const [index, finding] of report.findings.entries()) {
      const print = fingerprintOf(finding, report.path);
      const number = (seen.get(print) ?? 0) + 1;
      seen.set(print, number);
      const edits = redact ? undefined : fixes?.get(index);
      const facts = { file: report.path, ruleIndex: indexOf(finding), fingerprint: `${print}:${number}`, edits };
      sink.write(results++ === 0 ? "\n" : ",\n");
      write(sarifResult(redact ? redactFinding(finding) : finding, facts, setting));
    }
  }

  sink.write(`{"$schema":${JSON.stringify(SCHEMA)},"version":"2.1.0","runs":[{"results":[`);
  return {
    add(judged) {
      adder.add(judged);
      limits.push(...limitsMet(judged.report, options));
      addResults(judged);
    },
    finish({ exitCode }) {
      const { summary, counts, notChecked } = adder.totals();
      const byCode = new Map(entries.map((entry) => [entry.code, entry]));
      const profile = options.judge.profile ?? "core";
      const notifications = notChecked.map(({ what, why }) => ({
        level: "note",
        message: { text: sarifText(`${what}: ${pick(why, language)}`) },
        properties: { notChecked: what, why },
      }));
      const driver = {
        name: "jiku",
        semanticVersion: version,
        informationUri: HOME,
        rules: rules.map((rule) => sarifRule(rule, byCode.get(rule.code), profile)),
      };
      sink.write('\n],\n"tool":');
      write({ driver });
      sink.write(",\n");
      const rest = {
        columnKind: "utf16CodeUnits",
        language: language === "ja" ? "ja" : "en",
        originalUriBaseIds: { [uriBaseId]: { description: { text: "The folder that all paths are relative to." } } },
        invocations: [
          {
            executionSuccessful: true,
            exitCode,
            ...(notifications.length > 0 ? { toolExecutionNotifications: notifications } : {}),
          },
        ],
        properties: { summary, counts, limits, options: optionsEntry(options) },
      };
      sink.write(`${escapeJson(JSON.stringify(rest)).slice(1)}]}\n`);
    },
  };
}
