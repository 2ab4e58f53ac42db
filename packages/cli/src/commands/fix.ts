// SPDX-License-Identifier: Apache-2.0
import { realpathSync, type Stats } from "node:fs";
import { JikuError } from "@jiku/model";
import { escapeText } from "@jiku/views/text";
import type { FixedDocument } from "../edit/fix-documents.js";
import { bytesOfPieces, changesOf } from "../edit/pieces.js";
import { CHANGED, replaceFile } from "../edit/replace-file.js";
import type { Language } from "../language/language.js";
import { say } from "../language/say.js";
import type { RunOptions } from "../options/options.js";
import { type Flags, readFlags } from "../options/read-flags.js";
import { resolveRun } from "../options/resolve-run.js";
import { countedFiles } from "../report/counted.js";
import { type FixSetting, fixDiff, fixHeading, leftLines } from "../report/fix-lines.js";
import { styleFor } from "../report/style.js";
import { fileLines } from "../report/text.js";
import { dataRootOf } from "../run/data-root.js";
import { allEntries, findEntry } from "../run/explained.js";
import { closeSources, originSource } from "../run/file-source.js";
import { type Fixed, fixFiles } from "../run/fix-files.js";
import { sizeOf } from "../run/origin.js";
import { withOwnRules } from "../run/own-rules.js";
import type { Plan } from "../run/plan.js";
import { createProgress } from "../run/progress.js";
import { reasonOf } from "../run/reasons.js";
import { unknownCodeText } from "../run/unknown-code.js";
import { withAdapters } from "../run/with-adapters.js";

/** Findings of one document that are looked at for fixes. */
const MOST_FINDINGS = 100_000;

/**
 * `jiku fix PATH...`: shows what would undo the findings that have exactly one right answer, or with `--write` does it.
 * Exit code as that of `validate` on the files as they stand afterwards.
 * @throws JikuError on misuse and when a file cannot be written; the files before it are written whole
 */
export async function fixCommand(given: readonly string[], givenFlags: Flags, asked: Language): Promise<0 | 1> {
  const cwd = process.cwd();
  const { paths, flags, language } = await resolveRun("fix", given, givenFlags, asked, cwd);
  const read = readFlags({ ...flags, format: undefined }, language);
  const ruled = await withOwnRules({ ...read.judge, maxFindings: MOST_FINDINGS, edits: true }, language);
  const judge = await withAdapters(ruled, language);
  const options: RunOptions = { ...read, judge };
  const root = dataRootOf(paths, options.input.dataRoot, cwd, language);
  const wanted = await wantedCodes(Array.isArray(flags.rule) ? flags.rule : [], language);
  const setting: FixSetting = {
    language,
    style: styleFor(process.stdout, process.env),
    terminal: process.stdout.isTTY === true,
    wanted,
  };
  const place = { root, cwd, progress: createProgress(process.stderr, language) };
  const total = { failing: 0, fixes: 0, files: 0 };
  process.stdout.on("error", () => {});
  for await (const fixed of fixFiles(paths, options, place, wanted)) {
    const { lines, done, failing } = outcomeOf(fixed, flags.write === true, options, setting);
    if (lines.length > 0) print([...lines, ""]);
    total.failing += failing;
    total.fixes += done;
    if (done > 0) total.files++;
  }
  closeSources();
  const exitCode = total.failing > 0 ? 1 : 0;
  print([
    `  ${[
      say(language, total.fixes === 1 ? "oneFix" : "fixes", { count: total.fixes }),
      countedFiles(total.files, language),
      ...(flags.write === true && total.fixes > 0 ? [] : [say(language, "nothingWritten")]),
    ].join(" · ")}`,
    `  ${setting.style.strong(say(language, "labelExit", { code: exitCode }))}`,
  ]);
  return exitCode;
}

/** What is printed of one input, how many findings were undone or would be, and how many fail that stay. */
function outcomeOf(
  fixed: Fixed,
  write: boolean,
  options: RunOptions,
  setting: FixSetting,
): { readonly lines: readonly string[]; readonly done: number; readonly failing: number } {
  if (fixed.kind === "ready")
    return {
      lines: fileLines(fixed.judged, options.output, setting.style),
      done: 0,
      failing: failingOf(fixed.judged, options),
    };
  const { document, path } = fixed;
  const left = leftLines(document, setting);
  const done = document.undone.length;
  if (done === 0) {
    const lines = left.length === 0 ? [] : [setting.style.strong(escapeText(document.plan.name)), ...left];
    return { lines, done, failing: failingOf(document.after, options) };
  }
  if (write && path !== undefined) {
    const backup = writeFixes(document, path, setting.language);
    const lines = [
      fixHeading(document, say(setting.language, "backupKept", { path: escapeText(backup) }), setting),
      ...left,
    ];
    return { lines, done, failing: failingOf(document.after, options) };
  }
  const outcome = say(setting.language, path === undefined ? "notWritable" : "notWritten");
  const lines = [...fixDiff(document, setting), fixHeading(document, outcome, setting), ...left];
  return { lines, done: write ? 0 : done, failing: failingOf(document.before, options) };
}

function failingOf({ report }: FixedDocument["after"], { output }: RunOptions): number {
  const { errors, warnings } = report.summary;
  return errors + (output.failOn === "warning" ? warnings : 0);
}

/** Writes the file and returns the name of its backup, as reports show it. @throws JikuError "not-writable" */
function writeFixes({ plan, pieces }: FixedDocument, path: string, language: Language): string {
  try {
    if (changesOf(pieces, sizeOf(plan.origin)).length === 0) return plan.name;
    const source = originSource(plan.name, plan.origin);
    const backup = replaceFile(realpathSync(path), bytesOfPieces(source, pieces), (stat) => isAsRead(plan, stat));
    return plan.name + backup.slice(backup.lastIndexOf(".jiku-backup"));
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code ?? "EIO";
    const reason = reasonOf(code === "unreadable-input" ? CHANGED : code);
    throw new JikuError("not-writable", say(language, "cannotWrite", { path: plan.name, reason }), { cause: error });
  }
}

function isAsRead({ origin }: Plan, stat: Stats): boolean {
  return (
    origin.kind === "path" && stat.ino === origin.ino && stat.size === origin.size && stat.mtimeMs === origin.modified
  );
}

/** The codes that were asked for, by code or name; all when none was. @throws JikuError "unknown-code" */
async function wantedCodes(asked: readonly string[], language: Language): Promise<(code: string) => boolean> {
  if (asked.length === 0) return () => true;
  const entries = await allEntries();
  const codes = new Set(
    asked.map((one) => {
      const entry = findEntry(entries, one);
      if (entry === undefined) throw new JikuError("unknown-code", unknownCodeText(entries, one, language));
      return entry.code;
    }),
  );
  return (code) => codes.has(code);
}

function print(lines: readonly string[]): void {
  process.stdout.write(`${lines.join("\n")}\n`);
}
