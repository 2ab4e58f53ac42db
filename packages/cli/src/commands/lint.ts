// SPDX-License-Identifier: Apache-2.0
import { JikuError } from "@jiku/model";
import type { Language } from "../language/language.js";
import { saySchema } from "../language/say-schema.js";
import { findSources } from "../lint/find-sources.js";
import { type AuthorReport, judgeSources } from "../lint/judge-sources.js";
import { lintGithub, lintJson, lintText } from "../lint/lint-report.js";
import { parseChoice } from "../options/parse-value.js";
import type { Flags } from "../options/read-flags.js";
import { styleFor } from "../report/style.js";
import { catalogueFinding } from "../run/catalogue-finding.js";
import { dataRootOf } from "../run/data-root.js";
import { cliVersion } from "../run/version.js";

const FORMATS = ["text", "json", "github"] as const;

/**
 * `jiku lint SCHEMAS`: faults of schemas, profiles and extensions. Exit code 1 when there is an error, else 0.
 * @throws JikuError on misuse, and when the paths name none of them
 */
export async function lintCommand(paths: readonly string[], flags: Flags, language: Language): Promise<0 | 1> {
  const { format, verbose } = flags;
  const asked = typeof format === "string" ? parseChoice("--format", format, FORMATS, language) : "text";
  const cwd = process.cwd();
  const root = dataRootOf(paths, undefined, cwd, language);
  const { sources, unread, complete } = await findSources(paths, root, cwd);
  const nothing = saySchema(language, "nothingToLint", { path: paths.join(" ") });
  const judged = await judgeSources(sources, complete, root);
  if (judged.schemas + judged.profiles + judged.extensions === 0 && unread.length === 0)
    throw new JikuError("bad-option", nothing);
  const report: AuthorReport = {
    ...judged,
    findings: [
      ...unread.flatMap(({ file, reason }) => catalogueFinding({ code: "AD-121", values: { reason } }, file, "core")),
      ...judged.findings,
    ],
  };
  const exitCode = report.findings.some(({ severity }) => severity === "error") ? 1 : 0;
  process.stdout.on("error", () => {});
  process.stdout.write(written(report, asked, { language, verbose: verbose === true, exitCode }));
  return exitCode;
}

function written(
  report: AuthorReport,
  format: (typeof FORMATS)[number],
  options: { readonly language: Language; readonly verbose: boolean; readonly exitCode: 0 | 1 },
): string {
  if (format === "json") return lintJson(report, cliVersion());
  const lines =
    format === "github"
      ? lintGithub(report, options.language)
      : lintText(report, options, styleFor(process.stdout, process.env));
  return lines.map((line) => `${line}\n`).join("");
}
