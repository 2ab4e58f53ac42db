// SPDX-License-Identifier: Apache-2.0
import { readFileSync, readSync, statSync } from "node:fs";
import { JikuError } from "@jiku/model";
import { escapeText } from "@jiku/views/text";
import { coupleComposition } from "../couple/couple-composition.js";
import { coupleFiles } from "../couple/couple-files.js";
import { couplePair } from "../couple/couple-pair.js";
import { type CoupleResult, exitCodeOf } from "../couple/couple-result.js";
import { loadSet } from "../couple/load-set.js";
import { operandOf } from "../couple/operand.js";
import { type PairDocument, readPair } from "../couple/pair-document.js";
import { jsonReport } from "../couple/report/json-report.js";
import { textReport } from "../couple/report/text-report.js";
import type { Language } from "../language/language.js";
import { sayCouple } from "../language/say-couple.js";
import type { OutputFormat, RunOptions } from "../options/options.js";
import { type Flags, readFlags } from "../options/read-flags.js";
import { styleFor } from "../report/style.js";
import { outputFor } from "../run/output.js";
import { writeWhole } from "../run/write-whole.js";

const FORMATS: readonly OutputFormat[] = ["text", "json", "sarif"];
/** A pair document is small; a larger file is none. */
const LARGEST_PAIR = 4 << 20;

/**
 * `jiku couple COMPOSITION` or `jiku couple SOURCE TARGET`: whether outputs can feed inputs. Exit code 0 when every
 * connection can be made as agreed and no finding is an error, 1 when not, 2 when nothing could be judged.
 * @throws JikuError on misuse and when nothing can be written
 */
export async function coupleCommand(given: readonly string[], flags: Flags, language: Language): Promise<0 | 1 | 2> {
  const [first, second] = given;
  if (first === undefined || given.length > 2) throw new JikuError("bad-option", sayCouple(language, "needsOneOrTwo"));
  const options = readFlags(flags, language, FORMATS);
  const result = await resultOf(first, second, options, language);
  const exitCode = exitCodeOf(result);
  if (typeof flags.html === "string") await writePage(flags.html, result, given, options);
  const output = outputFor(options.output);
  output.write(await written(result, exitCode, given, options));
  await output.finish();
  if (result.stopped !== undefined && result.stopped !== "")
    process.stderr.write(`jiku: ${escapeText(result.stopped)}\n`);
  return exitCode;
}

async function resultOf(
  first: string,
  second: string | undefined,
  options: RunOptions,
  language: Language,
): Promise<CoupleResult> {
  const cwd = process.cwd();
  const source = operandOf(first);
  if (second !== undefined) {
    const target = operandOf(second);
    const paths = [...new Set([source.path, target.path])];
    return coupleFiles(await loadSet(paths, options, cwd), [source, target], language);
  }
  const pair = first === "-" ? pairOnStdin(language) : pairIn(source.path);
  if (pair !== undefined) return couplePair(pair, source.path, options.judge.profile ?? "core", language);
  return coupleComposition(await loadSet([source.path], options, cwd), source, language);
}

/** @throws JikuError "not-writable" */
async function writePage(
  path: string,
  result: CoupleResult,
  given: readonly string[],
  { output: { language } }: RunOptions,
): Promise<void> {
  const { couplePage } = await import("../couple/html/couple-page.js");
  writeWhole(path, [new TextEncoder().encode(couplePage(result, given, language))], language);
}

/** The pair document on standard input. @throws JikuError "unreadable-input" for anything else */
function pairOnStdin(language: Language): PairDocument {
  const bytes = Buffer.alloc(LARGEST_PAIR + 1);
  let size = 0;
  try {
    for (let got = -1; got !== 0 && size < bytes.length; size += got)
      got = readSync(0, bytes, size, bytes.length - size, null);
    const pair = size > LARGEST_PAIR ? undefined : readPair(bytes.toString("utf8", 0, size));
    if (pair !== undefined) return pair;
  } catch (error) {
    if (!(error instanceof SyntaxError) && (error as NodeJS.ErrnoException).code !== "EOF") throw error;
  }
  throw new JikuError("unreadable-input", sayCouple(language, "notPairOnStdin"));
}

/** The pair document at a path; undefined when it is something else, or cannot be read at all. */
function pairIn(path: string): PairDocument | undefined {
  const stat = statSync(path, { throwIfNoEntry: false });
  if (stat?.isFile() !== true || stat.size > LARGEST_PAIR) return undefined;
  try {
    return readPair(readFileSync(path, "utf8"));
  } catch {
    return undefined;
  }
}

async function written(
  result: CoupleResult,
  exitCode: 0 | 1 | 2,
  paths: readonly string[],
  options: RunOptions,
): Promise<string> {
  const { format, language, verbose, out } = options.output;
  if (format === "json") return jsonReport(result);
  if (format === "sarif") {
    const { sarifReport } = await import("../couple/report/sarif-report.js");
    return sarifReport(
      result,
      paths.map((path) => operandOf(path).path),
      options,
      exitCode === 0 ? 0 : 1,
    );
  }
  const style = styleFor(out === undefined ? process.stdout : undefined, process.env);
  return textReport(result, exitCode, { language, verbose, style })
    .map((line) => `${line}\n`)
    .join("");
}
