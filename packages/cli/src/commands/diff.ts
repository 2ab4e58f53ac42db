// SPDX-License-Identifier: Apache-2.0
import { JikuError } from "@jiku/model";
import { BUMPS } from "../diff/change.js";
import { DIFF_FAIL_ON, DIFF_FORMATS, type DiffOptions } from "../diff/diff-options.js";
import { type DiffReport, diffReport } from "../diff/diff-report.js";
import { loadEdition } from "../diff/edition/load-edition.js";
import type { ParsedTexts } from "../diff/edition/read-edition.js";
import { githubReport } from "../diff/report/github-report.js";
import { jsonReport } from "../diff/report/json-report.js";
import { textReport } from "../diff/report/text-report.js";
import type { Language } from "../language/language.js";
import { saySchema } from "../language/say-schema.js";
import { parseChoice } from "../options/parse-value.js";
import type { Flags } from "../options/read-flags.js";
import { styleFor } from "../report/style.js";
import { cliVersion } from "../run/version.js";

/**
 * `jiku diff OLD NEW`: what changed between two editions of the schemas and rules. Exit code 1 when a change is as grave
 * as `--fail-on` says, else 0.
 * @throws JikuError on misuse and when an edition cannot be read
 */
export function diffCommand(paths: readonly string[], flags: Flags, language: Language): Promise<0 | 1> {
  const [old, now] = paths;
  if (old === undefined || now === undefined || paths.length > 2)
    throw new JikuError("bad-option", saySchema(language, "needsTwo"));
  const options = optionsOf(flags, language);
  const known: ParsedTexts = new Map();
  const report = diffReport(loadEdition(old, language, known), loadEdition(now, language, known));
  const exitCode = fails(report, options) ? 1 : 0;
  process.stdout.on("error", () => {});
  process.stdout.write(written(report, options, exitCode));
  return Promise.resolve(exitCode);
}

function optionsOf({ format, failOn, verbose }: Flags, language: Language): DiffOptions {
  return {
    format: typeof format === "string" ? parseChoice("--format", format, DIFF_FORMATS, language) : "text",
    language,
    ...(typeof failOn === "string" ? { failOn: parseChoice("--fail-on", failOn, DIFF_FAIL_ON, language) } : {}),
    verbose: verbose === true,
  };
}

function fails({ required }: DiffReport, { failOn }: DiffOptions): boolean {
  return failOn !== undefined && required !== "none" && BUMPS.indexOf(required) >= BUMPS.indexOf(failOn);
}

function written(report: DiffReport, options: DiffOptions, exitCode: 0 | 1): string {
  if (options.format === "json") return jsonReport(report, options, cliVersion());
  const lines =
    options.format === "github"
      ? githubReport(report, options)
      : textReport(report, options, exitCode, styleFor(process.stdout, process.env));
  return lines.map((line) => `${line}\n`).join("");
}
