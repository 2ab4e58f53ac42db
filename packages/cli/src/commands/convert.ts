// SPDX-License-Identifier: Apache-2.0
import { resolve } from "node:path";
import { JikuError } from "@jiku/model";
import type { ByteSource } from "@jiku/validate";
import type { ConvertOptions } from "../convert/convert-options.js";
import { chunksOf, handOver } from "../convert/hand-over.js";
import { lossReport } from "../convert/loss-report.js";
import { checkOutput } from "../convert/output-file.js";
import { checkOutputFolder } from "../convert/output-folder.js";
import { allTargets, type Target, targetName, targetOf } from "../convert/targets.js";
import { type ConversionRun, withConversion } from "../convert/with-conversion.js";
import type { FilePart } from "../convert/written-files.js";
import type { Language } from "../language/language.js";
import { sayConvert } from "../language/say-convert.js";
import { type Flags, readFlags } from "../options/read-flags.js";
import { resolveRun } from "../options/resolve-run.js";
import { errorCount, errorLines, outcomeLines } from "../report/convert-lines.js";
import { styleFor } from "../report/style.js";
import { originSource } from "../run/file-source.js";
import { withAdapters } from "../run/with-adapters.js";
import { type FolderFile, writeFolder } from "../run/write-folder.js";
import { writeWhole } from "../run/write-whole.js";

/** Where things go. */
interface Outputs {
  readonly out: string | undefined;
  readonly losses: string | undefined;
  readonly quiet: boolean;
}

/**
 * `jiku convert IN... --to FORMAT`: exit code 0 when all was written, 1 when an input has errors (nothing is written then,
 * or with `--partial` the rest), 2 when the reader of standard output went away.
 * @throws JikuError on misuse, when the output is there already, and when nothing can be written
 */
export async function convertCommand(given: readonly string[], givenFlags: Flags, asked: Language): Promise<0 | 1 | 2> {
  const cwd = process.cwd();
  const { paths, flags, language } = await resolveRun("convert", given, givenFlags, asked, cwd);
  const run = readFlags({ ...flags, format: undefined, out: givenFlags.out }, language);
  const outputs = { out: run.output.out, losses: text(givenFlags.losses), quiet: run.output.quiet };
  const judge = await withAdapters(run.judge, language);
  const options = await convertOptions(givenFlags, language, judge);
  await checkOutputs(outputs, givenFlags.force === true, options);
  return withConversion(paths, { ...run, judge }, options, cwd, (result) => deliver(result, outputs, options));
}

async function convertOptions(
  flags: Flags,
  language: Language,
  judge: ConvertOptions["judge"],
): Promise<ConvertOptions> {
  const to = text(flags.to);
  if (to === undefined) {
    const allowed = [...(await allTargets(judge)).keys()].join(", ");
    throw new JikuError("bad-option", sayConvert(language, "missingTo", { allowed }));
  }
  const target = await targetOf(to, language, judge);
  const enrich = flags.enrich === true;
  if (enrich && (target.kind !== "rdf" || target.format === "jsonld"))
    throw new JikuError("bad-option", sayConvert(language, "enrichRdf", { to }));
  return { target, enrich, partial: flags.partial === true, language, judge };
}

async function checkOutputs({ out, losses }: Outputs, force: boolean, options: ConvertOptions): Promise<void> {
  const { target, language, judge } = options;
  if (isFolder(target)) {
    const to = targetName(target);
    if (out === undefined) throw new JikuError("bad-option", sayConvert(language, "folderOut", { to }));
    await checkOutputFolder(out, { format: to, force, language, readers: judge });
  } else if (out !== undefined) checkOutput(out, force, language);
  if (losses !== undefined) checkOutput(losses, force, language);
  if (out !== undefined && losses !== undefined && resolve(out) === resolve(losses))
    throw new JikuError("bad-option", sayConvert(language, "sameOut", { path: losses }));
}

function isFolder(target: Target): boolean {
  return target.kind === "foreign" && target.folder;
}

/** Tells the errors, writes the output and then the losses, and tells what came of it. */
async function deliver(
  { judged, conversion }: ConversionRun,
  { out, losses: lossFile, quiet }: Outputs,
  { target, language }: ConvertOptions,
): Promise<0 | 1 | 2> {
  const style = styleFor(process.stderr, process.env);
  tell(errorLines(judged, language, style));
  const errors = errorCount(judged);
  if (conversion === undefined) {
    if (!quiet)
      tell([`  ${sayConvert(language, errors === 1 ? "nothingConvertedOne" : "nothingConverted", { errors })}`]);
    return 1;
  }
  const { output, files, losses, resources } = conversion;
  const to = targetName(target);
  const source = originSource("", output);
  if (out !== undefined && files !== undefined) writeFolder(out, folderFiles(files, source), language);
  else if (out !== undefined) writeWhole(out, chunksOf(source), language);
  else if (!(await handOver(source, process.stdout))) return 2;
  if (lossFile !== undefined) writeWhole(lossFile, lossReport(losses, to), language);
  if (!quiet)
    tell(outcomeLines({ out, to, resources, files: conversion.judged.length, losses, judged }, language, style));
  return errors > 0 ? 1 : 0;
}

function* folderFiles(parts: readonly FilePart[], source: ByteSource): Generator<FolderFile> {
  for (const { path, start, size } of parts) yield { path, content: chunksOf(source, start, size) };
}

function tell(lines: readonly string[]): void {
  if (lines.length > 0) process.stderr.write(`${lines.join("\n")}\n`);
}

function text(value: Flags[string]): string | undefined {
  return typeof value === "string" ? value : undefined;
}
