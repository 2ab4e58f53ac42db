// SPDX-License-Identifier: Apache-2.0
import type { Language } from "../language/language.js";
import {
  BASELINE_FINDINGS,
  FAIL_ON,
  FORMATS,
  INPUT_DEFAULTS,
  type InputOptions,
  isPath,
  JUDGE_DEFAULTS,
  type JudgeOptions,
  type OutputFormat,
  type OutputOptions,
  PROFILES,
  type RunOptions,
} from "./options.js";
import { parseBase, parseChoice, parseCount, parseDate, parseDeclared, parseSize } from "./parse-value.js";

/** The record reader counts no deeper. */
const DEEPEST = 4096;

/** The flags as the command line parser hands them over: text or yes, none is required. */
export interface Flags {
  readonly [name: string]: string | boolean | readonly string[] | undefined;
}

/** The options of a run out of its flags. @throws JikuError "bad-option" on a value that cannot be */
export function readFlags(flags: Flags, language: Language, formats: readonly OutputFormat[] = FORMATS): RunOptions {
  return {
    input: inputOptions(flags, language),
    judge: judgeOptions(flags, language),
    output: outputOptions(flags, language, formats),
  };
}

function inputOptions(flags: Flags, language: Language): InputOptions {
  const { dataRoot, archiveRatio, archiveTotal } = flags;
  return {
    ...(typeof dataRoot === "string" ? { dataRoot } : {}),
    followSymlinks: flags.followSymlinks === true,
    archiveRatio:
      typeof archiveRatio === "string"
        ? parseCount("--archive-ratio", archiveRatio, 1, language)
        : INPUT_DEFAULTS.archiveRatio,
    archiveTotal:
      typeof archiveTotal === "string"
        ? parseSize("--archive-total", archiveTotal, language)
        : INPUT_DEFAULTS.archiveTotal,
    catalogue: Array.isArray(flags.catalogue) ? flags.catalogue : [],
  };
}

function judgeOptions(flags: Flags, language: Language): JudgeOptions {
  const { asOf, base, declare, maxFindings, maxDepth, maxRecord, maxMemory } = flags;
  return {
    ...profileOptions([flags.profile ?? []].flat(), language),
    ...(Array.isArray(flags.extension) && flags.extension.length > 0 ? { extensions: flags.extension } : {}),
    ...(typeof base === "string" ? { base: parseBase(base, language) } : {}),
    together: flags.together === true,
    ...(flags.deep === true ? { deep: true } : {}),
    ...(typeof asOf === "string" ? { asOf: parseDate("--as-of", asOf, language) } : {}),
    declared: parseDeclared(Array.isArray(declare) ? declare : [], language),
    maxFindings:
      typeof maxFindings === "string"
        ? parseCount("--max-findings", maxFindings, 0, language)
        : flags.baseline === undefined && flags.writeBaseline === undefined
          ? JUDGE_DEFAULTS.maxFindings
          : BASELINE_FINDINGS,
    maxDepth:
      typeof maxDepth === "string"
        ? parseCount("--max-depth", maxDepth, 1, language, DEEPEST)
        : JUDGE_DEFAULTS.maxDepth,
    maxRecord:
      typeof maxRecord === "string" ? parseSize("--max-record", maxRecord, language) : JUDGE_DEFAULTS.maxRecord,
    maxMemory:
      typeof maxMemory === "string" ? parseSize("--max-memory", maxMemory, language) : JUDGE_DEFAULTS.maxMemory,
    ...scalingOptions(flags, language),
    surveyLimit: 0,
    ...adapterOptions(flags, language),
    ...(flags.assets === true ? { assets: { followSymlinks: flags.followSymlinks === true } } : {}),
  };
}

/** Adapters are as the user wrote them until `withAdapters` has found them. */
function adapterOptions(
  { adapter, adapters, readerTime, readerMemory }: Flags,
  language: Language,
): Pick<JudgeOptions, "adapters" | "readerTime" | "readerMemory"> {
  const named = [adapter ?? adapters ?? []].flat().filter((value) => typeof value === "string");
  return {
    ...(named.length === 0 ? {} : { adapters: named.map((name) => ({ name, folder: "" })) }),
    ...(typeof readerTime === "string" ? { readerTime: parseCount("--reader-time", readerTime, 1, language) } : {}),
    ...(typeof readerMemory === "string" ? { readerMemory: parseSize("--reader-memory", readerMemory, language) } : {}),
  };
}

/** More threads than any machine needs are a slip. */
const MOST_JOBS = 256;

function scalingOptions(
  { jobs, indexMemory, spill }: Flags,
  language: Language,
): Pick<JudgeOptions, "jobs" | "indexMemory" | "spill"> {
  const { jobs: one, indexMemory: usual } = JUDGE_DEFAULTS;
  return {
    jobs: jobs === "auto" ? jobs : typeof jobs === "string" ? parseCount("--jobs", jobs, 1, language, MOST_JOBS) : one,
    indexMemory: typeof indexMemory === "string" ? parseSize("--index-memory", indexMemory, language) : usual,
    ...(typeof spill === "string" ? { spill } : {}),
  };
}

/** Built-in profiles by name, of which the strictest counts, and files of the user. */
function profileOptions(
  values: readonly (string | boolean)[],
  language: Language,
): Pick<JudgeOptions, "profile" | "ownProfiles"> {
  const texts = values.filter((value) => typeof value === "string");
  const ownProfiles = texts.filter(isPath);
  const named = texts
    .filter((value) => !isPath(value))
    .map((value) => parseChoice("--profile", value, PROFILES, language));
  const profile = PROFILES.findLast((name) => named.includes(name));
  return { ...(profile === undefined ? {} : { profile }), ...(ownProfiles.length === 0 ? {} : { ownProfiles }) };
}

function outputOptions(flags: Flags, language: Language, formats: readonly OutputFormat[]): OutputOptions {
  const { out, html, failOn, format, baseline, writeBaseline } = flags;
  return {
    format: typeof format === "string" ? parseChoice("--format", format, formats, language) : "text",
    language,
    ...(typeof out === "string" ? { out } : {}),
    ...(typeof html === "string" ? { html } : {}),
    failOn: typeof failOn === "string" ? parseChoice("--fail-on", failOn, FAIL_ON, language) : "error",
    quiet: flags.quiet === true,
    verbose: flags.verbose === true,
    notChecked: flags.notChecked === true,
    explain: flags.explain === true,
    redact: flags.redact === true,
    ...(typeof baseline === "string" ? { baseline } : {}),
    ...(typeof writeBaseline === "string" ? { writeBaseline } : {}),
  };
}
