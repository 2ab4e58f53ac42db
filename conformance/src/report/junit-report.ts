// SPDX-License-Identifier: Apache-2.0
import type { CaseLine } from "../verdict.js";
import { markup } from "./markup.js";
import { type Outcome, outcomeOf } from "./outcome.js";
import { reasonText } from "./reason-text.js";
import type { RunRecord } from "./record.js";

/** JUnit XML: one suite a class. What could not be told is an error, never skipped; only what the manifest refuses is. */
export function junitReport({ header, lines }: RunRecord): string {
  const names = [...new Set(lines.map((line) => line.class))];
  const { name, version } = header.subject;
  const suites = names.map((one) =>
    suiteText(
      one,
      lines.filter((line) => line.class === one),
    ),
  );
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites name="${markup(`${name} ${version}`)}"${countsText(lines)}>`,
    ...suites,
    "</testsuites>\n",
  ].join("\n");
}

function suiteText(name: string, lines: readonly CaseLine[]): string {
  return [`  <testsuite name="${markup(name)}"${countsText(lines)}>`, ...lines.map(caseText), "  </testsuite>"].join(
    "\n",
  );
}

function countsText(lines: readonly CaseLine[]): string {
  const count = (outcome: Outcome): number => lines.filter(({ verdict }) => outcomeOf(verdict) === outcome).length;
  return ` tests="${lines.length}" failures="${count("failed")}" errors="${count("cantTell")}" skipped="${count("inapplicable")}"`;
}

const ELEMENTS = { failed: "failure", cantTell: "error", inapplicable: "skipped" } as const;

function caseText(line: CaseLine): string {
  const name = markup(`${line.code} ${line.id}`);
  const open = `    <testcase classname="${markup(line.class)}" name="${name}" time="${(line.milliseconds / 1000).toFixed(3)}"`;
  const outcome = outcomeOf(line.verdict);
  if (outcome === "passed") return `${open}/>`;
  const element = ELEMENTS[outcome];
  const message = markup(line.reason?.message.en ?? line.verdict);
  if (outcome === "inapplicable") return `${open}>\n      <skipped message="${message}"/>\n    </testcase>`;
  const body = markup(reasonText(line));
  return `${open}>\n      <${element} type="${line.verdict}" message="${message}">${body}</${element}>\n    </testcase>`;
}
