// SPDX-License-Identifier: Apache-2.0

import { escapeText, grouped, nativeText } from "@jiku/views/text";
import type { LossCount, LossDirection, LossTotals } from "../convert/loss-log.js";
import type { Language } from "../language/language.js";
import { sayConvert } from "../language/say-convert.js";
import type { Judged } from "../run/plan.js";
import { countedFiles, countedResources } from "./counted.js";
import { findingLines } from "./finding-lines.js";
import { foldFindings } from "./fold.js";
import { type Labelled, labelledLines } from "./labelled.js";
import type { Style } from "./style.js";

/** What a conversion came to, for people. */
export interface ConvertOutcome {
  /** Name of the file; absent for standard output. */
  readonly out: string | undefined;
  readonly to: string;
  readonly resources: number;
  readonly files: number;
  readonly losses: LossTotals;
  /** The reports of all inputs. */
  readonly judged: readonly Judged[];
}

const BEFORE_FOLD = 3;
const MOST_LOSSES = 6;
const MOST_UNREAD = 3;

/** The errors of the inputs, input by input; repeats are folded. */
export function errorLines(judged: readonly Judged[], language: Language, style: Style): readonly string[] {
  return judged.flatMap(({ report }) => {
    const errors = report.findings.filter(({ severity }) => severity === "error");
    const counts = report.counts.filter(({ severity }) => severity === "error");
    return counts.length === 0
      ? []
      : findingLines(foldFindings(errors, counts, BEFORE_FOLD), report.path, language, style);
  });
}

/** How many errors the inputs have. */
export function errorCount(judged: readonly Judged[]): number {
  return judged.reduce((sum, { report }) => sum + report.summary.errors, 0);
}

/** What was written, what was lost on the way, and what was not looked at; with `both`, in English and then in Japanese. */
export function outcomeLines(outcome: ConvertOutcome, language: Language, style: Style): readonly string[] {
  const languages = language === "both" ? (["en", "ja"] as const) : [language];
  return languages.flatMap((one) => labelledLines(itemsOf(outcome, one), style));
}

function itemsOf(outcome: ConvertOutcome, language: Exclude<Language, "both">): readonly Labelled[] {
  const { out, losses, judged } = outcome;
  const warnings = judged.reduce((sum, { report }) => sum + report.summary.warnings, 0);
  const name = out === undefined ? sayConvert(language, "standardOutput") : escapeText(out);
  const contents = sayConvert(language, "fromFiles", {
    resources: countedResources(outcome.resources, language),
    files: countedFiles(outcome.files, language),
  });
  const item = (key: Parameters<typeof sayConvert>[1], text: string): Labelled => ({
    label: sayConvert(language, key),
    text: [text],
  });
  const reading = lossText(losses, "read", language);
  const writing = lossText(losses, "write", language);
  return [
    item("labelConverted", `${name} · ${outcome.to} · ${contents}`),
    ...(errorCount(judged) > 0 ? [item("labelLeftOut", sayConvert(language, "faultyLeftOut"))] : []),
    ...(reading === "" ? [] : [item("labelLostReading", reading)]),
    ...(writing === "" ? [] : [item("labelLostWriting", writing)]),
    ...(losses.unread.length === 0 ? [] : [item("labelUnread", unreadText(losses, language))]),
    ...(warnings === 0 ? [] : [item("labelWarnings", sayConvert(language, "seeValidate", { count: warnings }))]),
  ];
}

function lossText({ counts }: LossTotals, direction: LossDirection, language: Language): string {
  const some = counts.filter((count) => count.direction === direction).sort((a, b) => b.count - a.count);
  const shown = some.slice(0, MOST_LOSSES).map((count) => lossWords(count, language));
  const rest = some.slice(MOST_LOSSES).reduce((sum, { count }) => sum + count, 0);
  return [...shown, ...(rest === 0 ? [] : [sayConvert(language, "moreLosses", { count: rest })])].join(" · ");
}

function lossWords({ concept, change, recovery, count }: LossCount, language: Language): string {
  const words = sayConvert(language, change);
  const kept = recovery === "sidecar" ? ` (${sayConvert(language, "inSidecar")})` : "";
  return `${escapeText(concept)} ${words}${kept} ×${grouped(count)}`;
}

function unreadText({ unread }: LossTotals, language: Language): string {
  const shown = unread.slice(0, MOST_UNREAD).map(({ file, at }) => escapeText(`${file}${nativeText(at)}`));
  const rest = unread.length - shown.length;
  return [...shown, ...(rest > 0 ? [sayConvert(language, "moreLosses", { count: rest })] : [])].join(" · ");
}
