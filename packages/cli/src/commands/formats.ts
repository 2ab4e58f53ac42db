// SPDX-License-Identifier: Apache-2.0

import { pad, widthOf } from "@jiku/views/text";
import type { Language } from "../language/language.js";
import { pick } from "../language/language.js";
import { say } from "../language/say.js";
import { FORMATS } from "../options/options.js";
import { parseChoice } from "../options/parse-value.js";
import type { Flags } from "../options/read-flags.js";
import { styleFor } from "../report/style.js";
import { type KnownFormat, listFormats } from "../run/known-formats.js";

/** `jiku formats`: what can be read and written, and by what. */
export async function formatsCommand(flags: Flags, language: Language): Promise<0> {
  const format = typeof flags.format === "string" ? parseChoice("--format", flags.format, FORMATS, language) : "text";
  const formats = await listFormats();
  process.stdout.on("error", () => {});
  process.stdout.write(
    format === "json"
      ? `${JSON.stringify({ jiku: "1.0", formats }, null, 1)}\n`
      : `${tableLines(formats, language).join("\n")}\n`,
  );
  return 0;
}

function tableLines(formats: readonly KnownFormat[], language: Language): readonly string[] {
  const style = styleFor(process.stdout, process.env);
  const mark = (yes: boolean) => say(language, yes ? "yes" : "no");
  const head = (
    ["formatName", "formatVersions", "formatRead", "formatWrite", "formatNames", "formatClasses", "formatBy"] as const
  ).map((key) => say(language, key));
  const rows = formats.map((f) => [
    f.id,
    f.versions.join(", "),
    mark(f.read),
    mark(f.write),
    f.extensions.join(" "),
    f.classes.join(" ") || "–",
    `${f.by} ${f.byVersion}   ${pick(f.title, language)}`,
  ]);
  const widths = head.map((title, column) =>
    Math.max(widthOf(title), ...rows.map((row) => widthOf(row[column] ?? ""))),
  );
  const line = (cells: readonly string[]) =>
    cells
      .map((cell, column) => pad(cell, widths[column] ?? 0))
      .join("  ")
      .trimEnd();
  return [style.strong(line(head)), ...rows.map(line)];
}
