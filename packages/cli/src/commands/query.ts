// SPDX-License-Identifier: Apache-2.0
import { JikuError } from "@jiku/model";
import { bytesSource } from "@jiku/validate";
import type { ConvertOptions } from "../convert/convert-options.js";
import { handOver } from "../convert/hand-over.js";
import { checkOutput } from "../convert/output-file.js";
import { type ConversionRun, withConversion } from "../convert/with-conversion.js";
import type { Language } from "../language/language.js";
import { sayConvert } from "../language/say-convert.js";
import { parseChoice } from "../options/parse-value.js";
import { type Flags, readFlags } from "../options/read-flags.js";
import { resolveRun } from "../options/resolve-run.js";
import { ANSWER_FORMATS, type AnswerFormat, mediaTypeOf } from "../query/answer-format.js";
import { answerText } from "../query/answer-text.js";
import { ask } from "../query/ask.js";
import { hasEngine } from "../query/engine.js";
import { readQuery } from "../query/read-query.js";
import { type QueryWords, sparqlWords } from "../query/sparql-words.js";
import { errorCount, errorLines } from "../report/convert-lines.js";
import { styleFor } from "../report/style.js";
import { sizeOf } from "../run/origin.js";
import { withAdapters } from "../run/with-adapters.js";
import { writeWhole } from "../run/write-whole.js";

/** A question and where its answer goes. */
interface Question {
  readonly path: string;
  readonly query: string;
  readonly words: QueryWords;
  readonly format: AnswerFormat;
  readonly mediaType: string;
  readonly out: string | undefined;
  readonly quiet: boolean;
}

const MIB = 1 << 20;
/** Bytes of the store for each byte of N-Quads; measured between 1.2 and 5 million quads. */
const STORE_RATIO = 5;

/**
 * `jiku query FILE... --sparql Q.rq`: exit code 0 when the query was answered, 1 when an input has errors (nothing is asked
 * then, or with `--partial` the rest), 2 when the reader of standard output went away. The files are one graph, enriched
 * unless `--no-enrich`; all of it is held in memory.
 * @throws JikuError on misuse, without the engine, for a query that is none or asks another machine, and beyond the memory
 */
export async function queryCommand(given: readonly string[], givenFlags: Flags, asked: Language): Promise<0 | 1 | 2> {
  const cwd = process.cwd();
  const { paths, flags, language } = await resolveRun("query", given, givenFlags, asked, cwd);
  const run = readFlags({ ...flags, format: undefined, out: givenFlags.out }, language);
  const question = questionOf(givenFlags, run.output, language);
  const judge = await withAdapters(run.judge, language);
  const options: ConvertOptions = {
    target: { kind: "rdf", format: "nq" },
    enrich: givenFlags.enrich !== false,
    partial: givenFlags.partial === true,
    language,
    judge,
  };
  return withConversion(paths, { ...run, judge }, options, cwd, (result) => answer(result, question, options));
}

/** @throws JikuError "bad-option" for all that can be told before the inputs are read */
function questionOf(
  { sparql: path, format: asked, force }: Flags,
  { out, quiet }: { readonly out?: string; readonly quiet: boolean },
  language: Language,
): Question {
  if (typeof path !== "string") throw new JikuError("bad-option", sayConvert(language, "missingSparql"));
  const format = typeof asked === "string" ? parseChoice("--format", asked, ANSWER_FORMATS, language) : "text";
  if (out !== undefined) checkOutput(out, force === true, language);
  const query = readQuery(path, language);
  const words = sparqlWords(query);
  if (words.service) throw new JikuError("bad-option", sayConvert(language, "serviceRefused", { path }));
  if (words.form === undefined) throw new JikuError("bad-option", sayConvert(language, "noQuery", { path }));
  if (!hasEngine()) throw new JikuError("bad-option", sayConvert(language, "noEngine"));
  return { path, query, words, format, mediaType: mediaTypeOf(words.form, format, language), out, quiet };
}

async function answer(
  { judged, conversion }: ConversionRun,
  { path, query, words, format, mediaType, out, quiet }: Question,
  { language, judge }: ConvertOptions,
): Promise<0 | 1 | 2> {
  const errors = errorCount(judged);
  for (const line of errorLines(judged, language, styleFor(process.stderr, process.env))) tell(line);
  if (conversion === undefined) {
    if (!quiet) tell(`  ${sayConvert(language, errors === 1 ? "noAnswerOne" : "noAnswer", { errors })}`);
    return 1;
  }
  const size = sizeOf(conversion.output);
  const need = size * STORE_RATIO;
  if (need > judge.maxMemory) {
    const mebibytes = (bytes: number) => Math.ceil(bytes / MIB);
    const values = { size: mebibytes(size), need: mebibytes(need), limit: mebibytes(judge.maxMemory) };
    throw new JikuError("limit-reached", sayConvert(language, "storeTooLarge", values));
  }
  const given = await ask({ quads: conversion.output, query, mediaType }, path, language);
  const style = styleFor(out === undefined ? process.stdout : undefined, process.env);
  const isTable = format === "text" && mediaType.endsWith("json");
  const text = isTable
    ? answerText(given, words.prefixes, language, style)
    : given.endsWith("\n")
      ? given
      : `${given}\n`;
  const bytes = new TextEncoder().encode(text);
  if (out !== undefined) writeWhole(out, [bytes], language);
  else if (!(await handOver(bytesSource("", bytes), process.stdout))) return 2;
  return errors > 0 ? 1 : 0;
}

function tell(line: string): void {
  process.stderr.write(`${line}\n`);
}
