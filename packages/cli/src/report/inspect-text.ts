// SPDX-License-Identifier: Apache-2.0

import {
  dimensionWord,
  levelWord,
  nextStep,
  type Readiness,
  type ReadinessLevel,
  readinessOf,
} from "@jiku/views/survey";
import { escapeText, grouped, pad, placeText, widthOf, wrap } from "@jiku/views/text";
import type { Language } from "../language/language.js";
import { pick, pickLines } from "../language/language.js";
import { say } from "../language/say.js";
import type { Judged } from "../run/plan.js";
import type { ScaleSpan } from "../survey/scales.js";
import type { Survey } from "../survey/survey.js";
import type { When } from "../survey/when.js";
import type { Where } from "../survey/where.js";
import { countedClasses, countedResources, countedSummary } from "./counted.js";
import { domainLines } from "./domain-lines.js";
import { type Labelled, labelledLines } from "./labelled.js";
import type { Style } from "./style.js";

const MOST = 12;

const SIGNS: Readonly<Record<ReadinessLevel, string>> = { full: "●", part: "◐", none: "○" };

/** Path, format and number of resources: on one line where they fit, else the path alone on the first. */
function headLines({ report }: Judged, count: number, language: Language, style: Style): readonly string[] {
  const path = escapeText(report.path);
  const kind = `${escapeText(report.format)}, ${report.profile}`;
  const number = countedResources(count, language);
  const about = `${style.faint(kind)}   ${number}`;
  const fits = widthOf(`${path}   ${kind}   ${number}`) <= style.width;
  return fits ? [`${style.strong(path)}   ${about}`] : [style.strong(path), `  ${about}`];
}

/** One file as text: what it holds, and the readiness card. */
export function inspectLines(judged: Judged, language: Language, style: Style): readonly string[] {
  const { report, survey } = judged;
  const classes = Object.entries(report.resources);
  const count = classes.reduce((total, [, number]) => total + number, 0);
  const head = headLines(judged, count, language, style);
  if (survey === undefined || survey.resources === 0) return [...head, ...reasonLines(judged, language, style)];
  const items: Labelled[] = [
    { label: say(language, "labelClasses"), text: [countedClasses(classes, MOST, language, "\u00a0")] },
    ...extentItems(survey, language),
    {
      label: say(language, "labelScale"),
      text: some(
        survey.scales.map((span) => scaleText(span, language)),
        language,
      ),
    },
    { label: say(language, "labelUnits"), text: [unitsText(survey, language)] },
    { label: say(language, "labelResult"), text: [countedSummary(report.summary, language)] },
  ];
  return [
    ...head,
    ...labelledLines(items, style),
    "",
    `  ${style.strong(say(language, "labelDeclared"))}`,
    ...cardLines(readinessOf(report, survey), language, style),
  ];
}

/** Places and times of geometries and extents, and the domains of fields; where all lies in domains, those alone. */
function extentItems({ where, when, domains }: Survey, language: Language): readonly Labelled[] {
  const item = (key: Parameters<typeof say>[1], lines: readonly string[]): readonly Labelled[] =>
    lines.length === 0 && domains.length > 0 ? [] : [{ label: say(language, key), text: some(lines, language) }];
  const places = where.map((one) => whereText(one, language));
  const times = when.map((one) => whenText(one, language));
  const fields = domains.slice(0, MOST).flatMap((domain) => domainLines(domain, language));
  const rest = domains.length > MOST ? [say(language, "andMore", { count: domains.length - MOST })] : [];
  return [
    ...item("labelWhere", places),
    ...item("labelWhen", times),
    ...(domains.length === 0 ? [] : [{ label: say(language, "labelFields"), text: [...fields, ...rest] }]),
  ];
}

function reasonLines({ report }: Judged, language: Language, style: Style): readonly string[] {
  const reasons = report.findings.flatMap((finding) =>
    pickLines(finding.message, language).map(
      (text) => `${placeText(finding.location, report.path)}  ${finding.code}  ${escapeText(text)}`,
    ),
  );
  const listed = report.findings.length > 0 ? [] : report.notChecked.map((item) => pick(item.why, language));
  return [...reasons, ...listed].flatMap((line) => wrap(line, style.width - 2)).map((line) => `  ${line}`);
}

function some(lines: readonly string[], language: Language): readonly string[] {
  if (lines.length === 0) return [say(language, "noneSeen")];
  const rest = lines.length - MOST;
  return rest > 0 ? [...lines.slice(0, MOST), say(language, "andMore", { count: rest })] : lines;
}

/** A word and its number, which stay on one line. */
function joint(text: string): string {
  return text.replaceAll(" ", "\u00a0");
}

function whereText({ label, axes, min, max, geometries, cells }: Where, language: Language): string {
  const ranges = min.map((low, axis) => {
    const name = axes[axis];
    return `${name === undefined ? "" : `${escapeText(name)} `}${low}${low === max[axis] ? "" : ` … ${max[axis]}`}`;
  });
  if (cells > 0) ranges.push(joint(say(language, "cells", { count: cells })));
  const system = label === undefined ? say(language, "undeclaredSystem") : escapeText(label);
  return `${system}: ${[...ranges, joint(say(language, "geometries", { count: geometries }))].join(", ")}`;
}

function whenText({ member, label, start, end, open, extents }: When, language: Language): string {
  const range = start === undefined ? say(language, "noPosition") : start === end ? start : `${start} … ${end ?? ""}`;
  const shown = escapeText(open ? `${range} …` : range);
  const system = escapeText(label).replaceAll("?", say(language, "undeclaredSeen"));
  return `${member} (${system}): ${shown}, ${joint(say(language, "extents", { count: extents }))}`;
}

function scaleText({ dimension, facet, unit, min, max, count }: ScaleSpan, language: Language): string {
  const range = min === max ? `${min}` : `${min} … ${max}`;
  return `${pick(dimensionWord(dimension), language)}, ${facet}: ${range} ${unit ?? say(language, "undeclaredSeen")} (×${grouped(count)})`;
}

function unitsText({ units }: Survey, language: Language): string {
  if (units.length === 0) return say(language, "noneSeen");
  const named = units.slice(0, MOST).map(([code, count]) => `${escapeText(code)} ×${grouped(count)}`);
  return [...named, ...(units.length > MOST ? [say(language, "andMore", { count: units.length - MOST })] : [])].join(
    ", ",
  );
}

/** `◐ time  part  3 of 4   give a zone …`. */
function cardLines(card: readonly Readiness[], language: Language, style: Style): readonly string[] {
  const rows = card.map((readiness) => {
    const next = readiness.level === "full" ? [] : pickLines(nextStep(readiness), language);
    const { count, of } = readiness;
    return {
      sign: SIGNS[readiness.level],
      name: pick(dimensionWord(readiness.dimension), language),
      word: pick(levelWord(readiness.level), language),
      number: say(language, "countOf", { count, of }),
      next,
    };
  });
  const width = (of: (row: (typeof rows)[number]) => string) => Math.max(...rows.map((row) => widthOf(of(row))));
  const [names, words, numbers] = [width((row) => row.name), width((row) => row.word), width((row) => row.number)];
  const margin = names + words + numbers + 12;
  const beside = style.width - margin >= 32;
  return rows.flatMap(({ sign, name, word, number, next }) => {
    const head = `  ${sign} ${pad(name, names)}  ${pad(word, words)}  ${pad(number, numbers)}`;
    const lines = next.flatMap((text) => wrap(text, beside ? style.width - margin : style.width - 6));
    if (!beside) return [head.trimEnd(), ...lines.map((line) => `      ${line}`)];
    const [first = "", ...others] = lines;
    return [`${head}   ${first}`.trimEnd(), ...others.map((line) => " ".repeat(widthOf(head) + 3) + line)];
  });
}
