// SPDX-License-Identifier: Apache-2.0
import { catalogue, type Finding, type NotChecked, type ProfileName, type Severity } from "@jiku/model";
import type { DocumentReport } from "@jiku/validate";
import { placeText, xmlAttributes, xmlText } from "@jiku/views/text";
import type { Language } from "../language/language.js";
import { pick } from "../language/language.js";
import { say } from "../language/say.js";
import type { OutputOptions } from "../options/options.js";
import { redactFinding } from "./redact.js";
import type { Reporter, Sink } from "./reporter.js";

/** One case of a suite. */
interface Case {
  readonly name: string;
  readonly group: string;
  readonly outcome: "passed" | "failed" | "skipped";
  /** Of a failed case the findings, of a skipped one why, of a passed one what was found below the failing severity. */
  readonly lines: readonly string[];
  readonly severity?: Severity;
}

/**
 * JUnit XML: one suite a file, one case a rule that ran. A rule that was not checked is skipped, never passed; a finding
 * below the failing severity stands in the output of its case.
 */
export function createJunitReport(output: OutputOptions, sink: Sink): Reporter {
  sink.write('<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="jiku">\n');
  return {
    add({ report, listedOnly }) {
      if (listedOnly !== true) sink.write(suiteText(report, casesOf(report, output)));
    },
    finish() {
      sink.write("</testsuites>\n");
    },
  };
}

function suiteText({ path, format, profile }: DocumentReport, cases: readonly Case[]): string {
  const count = (outcome: Case["outcome"]) => cases.filter((one) => one.outcome === outcome).length;
  const head = xmlAttributes({
    name: path,
    tests: cases.length,
    failures: count("failed"),
    errors: 0,
    skipped: count("skipped"),
    file: path,
  });
  const facts = [xmlAttributes({ name: "format", value: format }), xmlAttributes({ name: "profile", value: profile })];
  const properties = `    <properties>\n${facts.map((fact) => `      <property${fact}/>\n`).join("")}    </properties>\n`;
  return `  <testsuite${head}>\n${properties}${cases.map(caseText).join("")}  </testsuite>\n`;
}

function caseText({ name, group, outcome, lines, severity }: Case): string {
  const open = `    <testcase${xmlAttributes({ name, classname: group })}`;
  if (lines.length === 0) return `${open}/>\n`;
  const attributes = xmlAttributes({ message: lines[0], ...(severity === undefined ? {} : { type: severity }) });
  const body = xmlText(lines.join("\n"));
  if (outcome === "failed") return `${open}>\n      <failure${attributes}>${body}</failure>\n    </testcase>\n`;
  if (outcome === "skipped")
    return `${open}>\n      <skipped${xmlAttributes({ message: lines[0] })}/>\n    </testcase>\n`;
  return `${open}>\n      <system-out>${body}</system-out>\n    </testcase>\n`;
}

function casesOf(report: DocumentReport, output: OutputOptions): readonly Case[] {
  const { language, failOn, redact } = output;
  const left = leftOut(report.notChecked, language);
  const rules = new Map(ruleNames(report).map(({ code, rule }) => [code, rule]));
  for (const { code, rule } of report.counts) rules.set(code, rule);
  const noneSound = report.checked.structure > 0 && report.checked.sound === 0;
  const cases = [...rules].map(([code, rule]): Case => {
    const name = code === rule ? code : `${code} ${rule}`;
    const group = `${report.profile}.${rule.slice(0, rule.indexOf("/"))}`;
    const counts = report.counts.filter((count) => count.code === code);
    const why = left.get(code) ?? (noneSound && counts.length === 0 ? say(language, "noneSound") : undefined);
    if (counts.length === 0 && why !== undefined) return { name, group, outcome: "skipped", lines: [why] };
    const worst = (["error", "warning", "info"] as const).find((s) => counts.some(({ severity }) => severity === s));
    const failed = worst === "error" || (worst === "warning" && failOn === "warning");
    const findings = report.findings.filter((finding) => finding.code === code);
    const lines = findings.map((finding) =>
      findingLine(redact ? redactFinding(finding) : finding, report.path, language),
    );
    const more = counts.reduce((sum, { count }) => sum + count, 0) - findings.length;
    const rest = more > 0 ? [say(language, "more", { count: more })] : [];
    return {
      name,
      group,
      outcome: failed ? "failed" : "passed",
      lines: [...lines, ...rest],
      ...(worst === undefined ? {} : { severity: worst }),
    };
  });
  const others = [...left].filter(([what]) => !rules.has(what));
  return [
    ...cases,
    ...others.map(([name, why]): Case => ({ name, group: report.profile, outcome: "skipped", lines: [why] })),
  ];
}

/** The rules on documents that the profile asks for; none for a file that was not judged. */
function ruleNames({ checked, profile }: DocumentReport): readonly { readonly code: string; readonly rule: string }[] {
  return checked.rulesInAll === 0
    ? []
    : catalogue.filter(
        (entry) => isAsked(entry.code, entry.severity, profile) && entry.onImplementations === undefined,
      );
}

function isAsked(code: string, severity: Readonly<Record<ProfileName, string>>, profile: ProfileName): boolean {
  return !/^(?:schema\/|AD-|PRF-|EXT-)/.test(code) && severity[profile] !== "off";
}

/** Why something was not checked, by the code or name of it. */
function leftOut(items: readonly NotChecked[], language: Language): ReadonlyMap<string, string> {
  const left = new Map<string, string>();
  for (const { what, why } of items) {
    const code = /^[A-Z]+-\d+(?= |$)/.exec(what)?.[0] ?? what;
    const rest = what.slice(code.length).trim();
    const text = rest === "" ? pick(why, language) : `${rest}: ${pick(why, language)}`;
    left.set(code, left.has(code) ? `${left.get(code)}; ${text}` : text);
  }
  return left;
}

function findingLine({ location, path, severity, message, fix }: Finding, file: string, language: Language): string {
  const place = [placeText(location, file), path].filter((part) => part !== "").join(" ");
  return `${place} ${severity}: ${pick(message, language)} ${say(language, "fix")} ${pick(fix, language)}`;
}
