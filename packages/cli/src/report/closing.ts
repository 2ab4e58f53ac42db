// SPDX-License-Identifier: Apache-2.0

import { profiles } from "@jiku/model";
import { grouped } from "@jiku/views/text";
import type { Language } from "../language/language.js";
import { pick } from "../language/language.js";
import { say } from "../language/say.js";
import type { Survey } from "../survey/survey.js";
import { surveyLine } from "../survey/survey-line.js";
import { countedClasses, countedFiles, countedSummary } from "./counted.js";
import type { Labelled } from "./labelled.js";
import type { LimitMet } from "./limits-met.js";
import { notCheckedLines } from "./not-checked.js";
import type { RunEnd } from "./reporter.js";
import type { Totals } from "./totals.js";

/** Keeps a name and its number on one line. */
const NO_BREAK = "\u00a0";
/** Ends a line rather than begins one. */
const DOT = `${NO_BREAK}· `;
const MOST_CODES = 5;
const MOST_CLASSES = 6;

/** What the closing block tells. */
export interface ClosingFacts {
  readonly totals: Totals;
  /** Of the only file. */
  readonly survey: Survey | undefined;
  readonly limits: readonly LimitMet[];
  readonly end: RunEnd;
  /** Time and memory are told. */
  readonly timed: boolean;
}

/** What ends every report: the verdict, what was checked and what was not, and what a stricter profile would ask. */
export function closing(facts: ClosingFacts, language: Language, allNotChecked: boolean): readonly Labelled[] {
  const { totals, survey, limits } = facts;
  const items: Labelled[] = [{ label: say(language, "labelResult"), text: [resultText(facts, language)] }];
  if ((totals.counts[0]?.count ?? 0) > 1)
    items.push({ label: say(language, "labelMost"), text: [mostOften(totals, language)] });
  if (totals.hidden > 0)
    items.push({ label: say(language, "labelKnown"), text: [say(language, "knownHidden", { count: totals.hidden })] });
  items.push({ label: say(language, "labelChecked"), text: checkedLines(totals, language) });
  items.push({
    label: say(language, "labelNotChecked"),
    text: notCheckedLines(totals.notChecked, allNotChecked, language),
  });
  if (limits.length > 0) items.push({ label: say(language, "labelLimits"), text: [limitsText(limits, language)] });
  if (survey !== undefined && survey.resources > 0)
    items.push({ label: say(language, "labelUnits"), text: [surveyLine(survey, language)] });
  return [...items, ...readiness(totals, language)];
}

function limitsText(limits: readonly LimitMet[], language: Language): string {
  const flags = [...new Set(limits.map(({ flag }) => flag))].sort();
  const named = flags.map((flag) => {
    const met = limits.filter((limit) => limit.flag === flag);
    return say(language, "limitMet", { flag, value: met[0]?.value ?? 0, files: countedFiles(met.length, language) });
  });
  return named.join(DOT);
}

function resultText({ totals, end, timed }: ClosingFacts, language: Language): string {
  const parts = [
    ...countedSummary(totals.summary, language).split(" · "),
    countedFiles(totals.files - totals.listed, language),
  ];
  if (totals.listed > 0) parts.push(say(language, "listedFiles", { count: totals.listed }));
  if (timed) {
    parts.push(end.seconds < 1 ? `${Math.round(end.seconds * 1000)} ms` : `${end.seconds.toFixed(1)} s`);
    parts.push(say(language, "peakMemory", { size: Math.round(end.peakMemory / 1e6) }));
  }
  return parts.map(unbroken).join(DOT);
}

function unbroken(part: string): string {
  return part.replaceAll(" ", NO_BREAK);
}

function mostOften({ counts }: Totals, language: Language): string {
  const named = counts
    .slice(0, MOST_CODES)
    .map(
      ({ code, rule, count }) =>
        `${code === rule ? code : `${code}${NO_BREAK}${slugOf(rule)}`}${NO_BREAK}×${grouped(count)}`,
    );
  const rest = counts.length - MOST_CODES;
  return [...named, ...(rest > 0 ? [say(language, "andMore", { count: rest })] : [])].join(DOT);
}

function slugOf(rule: string): string {
  return rule.slice(rule.indexOf("/") + 1);
}

function checkedLines({ classes, checked }: Totals, language: Language): readonly string[] {
  const lines = [...classes].flatMap(([profile, counts]) =>
    counts.size === 0
      ? []
      : [say(language, "checkedBy", { profile, classes: countedClasses(counts, MOST_CLASSES, language, NO_BREAK) })],
  );
  if (lines.length === 0) return [say(language, "nothingChecked")];
  return [
    ...lines,
    say(language, "checkedCounts", { ...checked })
      .split(" · ")
      .map(unbroken)
      .join(DOT),
  ];
}

/** The profiles whose errors are none, and what the next stricter one would refuse. */
function readiness(totals: Totals, language: Language): readonly Labelled[] {
  const items: Labelled[] = [];
  const ready = readyFor(totals);
  if (ready.length > 0) items.push({ label: say(language, "labelReady"), text: [ready.join(", ")] });
  for (const [profile, errors] of totals.next) {
    if (errors.length === 0) continue;
    const named = errors
      .slice(0, MOST_CODES)
      .map(
        ({ code, rule, title, count }) =>
          `${code === rule ? code : `${code}${NO_BREAK}${pick(title, language)}`}${NO_BREAK}×${grouped(count)}`,
      );
    const rest = errors.length - MOST_CODES;
    const text = [...named, ...(rest > 0 ? [say(language, "andMore", { count: rest })] : [])].join(DOT);
    items.push({ label: `${say(language, "labelNext")} ${profile}`, text: [text] });
  }
  return items;
}

/** Profiles are ordered by strictness, so what one passes the looser ones pass; a mixed run is as ready as its loosest file. */
function readyFor({ summary, classes, next }: Totals): readonly string[] {
  const names: readonly string[] = profiles.map((profile) => profile.name);
  const judgedBy = [...classes.keys()].map((name) => names.indexOf(name));
  if (summary.errors > 0 || judgedBy.length === 0) return [];
  const loosest = Math.min(...judgedBy);
  const passesNext = next.get(profiles[loosest + 1]?.name ?? "coupling")?.length === 0 && judgedBy.length === 1;
  return names.slice(0, loosest + 1 + (passesNext ? 1 : 0));
}
