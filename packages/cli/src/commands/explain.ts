// SPDX-License-Identifier: Apache-2.0
import { JikuError } from "@jiku/model";
import { escapeJson } from "@jiku/views/text";
import type { Language } from "../language/language.js";
import { FORMATS } from "../options/options.js";
import { parseChoice } from "../options/parse-value.js";
import type { Flags } from "../options/read-flags.js";
import { explainLines, listLines } from "../report/explain-text.js";
import { styleFor } from "../report/style.js";
import { allEntries, type ExplainedEntry, findEntry } from "../run/explained.js";
import { failingExample } from "../run/failing-example.js";
import { unknownCodeText } from "../run/unknown-code.js";

/**
 * `jiku explain CODE`: everything about one rule, found by its code, its name or the last part of it; the list of all
 * without CODE.
 * @throws JikuError "unknown-code"
 */
export async function explainCommand(asked: string | undefined, flags: Flags, language: Language): Promise<0> {
  const format = typeof flags.format === "string" ? parseChoice("--format", flags.format, FORMATS, language) : "text";
  const style = styleFor(process.stdout, process.env);
  const entries = await allEntries();
  if (asked === undefined) {
    print(format === "json" ? jsonLines(entries) : listLines(entries, language, style));
    return 0;
  }
  const entry = findEntry(entries, asked);
  if (entry === undefined) {
    const { explainRequirement } = await import("../certify/explain-requirement.js");
    if (explainRequirement(asked, language, { format })) return 0;
  }
  if (entry === undefined) throw new JikuError("unknown-code", unknownCodeText(entries, asked, language));
  const example = failingExample(entry.code);
  print(
    format === "json"
      ? jsonLines([{ ...entry, ...(example === undefined ? {} : { example }) }])
      : explainLines(entry, example, language, style),
  );
  return 0;
}

function jsonLines(entries: readonly ExplainedEntry[]): readonly string[] {
  return [escapeJson(JSON.stringify({ jiku: "1.0", rules: entries }, null, 1))];
}

function print(lines: readonly string[]): void {
  process.stdout.on("error", () => {});
  process.stdout.write(`${lines.join("\n")}\n`);
}
