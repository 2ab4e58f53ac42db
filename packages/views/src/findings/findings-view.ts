// SPDX-License-Identifier: Apache-2.0
import { type Bilingual, catalogue, type Finding, type Severity } from "@jiku/model";
import { severitySign } from "../map/map-svg.js";
import { bilingual, cutTo, escaped, type Markup } from "../text/html-text.js";
import { placeText } from "../text/place.js";
import { widthOf } from "../text/width.js";
import { wordsOf } from "../text/words-of.js";

const { said } = wordsOf({
  none: { en: "Nothing was found.", ja: "指摘はない。" },
  error: { en: "error", ja: "エラー" },
  warning: { en: "warning", ja: "警告" },
  info: { en: "info", ja: "情報" },
  fix: { en: "Fix: {fix}", ja: "修正: {fix}" },
  more: { en: "Not listed, of this rule: {count}.", ja: "この規則の指摘がほかに{count}件ある。" },
  rules: { en: "Rules not listed: {count}.", ja: "ほかの規則{count}件は載せていない。" },
} satisfies Readonly<Record<string, Bilingual>>);

/** How often a code was found. */
export interface CountOfCode {
  readonly code: string;
  readonly severity: Severity;
  readonly count: number;
}

const MOST_RULES = 60;
const MOST_OF_RULE = 25;
/** Columns of a place, and of a message: strangers write long ones. */
const PLACE = 110;
const TEXT = 600;
const ORDER: readonly Severity[] = ["error", "warning", "info"];

/** Findings rule by rule, errors and the most frequent first; within a rule by file and place. */
export function findingsView(findings: readonly Finding[], counts: readonly CountOfCode[]): Markup {
  if (counts.length === 0) return `<p>${said("none")}</p>`;
  const byCode = new Map<string, Finding[]>();
  for (const finding of findings) {
    const same = byCode.get(finding.code);
    if (same === undefined) byCode.set(finding.code, [finding]);
    else same.push(finding);
  }
  const order = [...counts].sort((a, b) => ORDER.indexOf(a.severity) - ORDER.indexOf(b.severity) || b.count - a.count);
  const rules = order.slice(0, MOST_RULES).map((one, at) => {
    const own = (byCode.get(one.code) ?? []).filter(({ severity }) => severity === one.severity);
    return ruleMarkup(one, own, at < 3);
  });
  const rest =
    order.length > MOST_RULES ? `<p class="note">${said("rules", { count: order.length - MOST_RULES })}</p>` : "";
  return `<div class="rules">${rules.join("")}</div>${rest}`;
}

const titles: ReadonlyMap<string, Bilingual> = new Map(catalogue.map(({ code, title }) => [code, title]));

function ruleMarkup({ code, severity, count }: CountOfCode, findings: readonly Finding[], isOpen: boolean): Markup {
  const title = titles.get(code);
  const name = title === undefined ? "" : ` ${bilingual(title)}`;
  const first = [...findings].sort(byPlace).slice(0, MOST_OF_RULE);
  const [one] = first;
  const isSameFix = one !== undefined && first.length > 1 && first.every(({ fix }) => fix.en === one.fix.en);
  const shown = first.map((finding) => findingMarkup(finding, isSameFix));
  const fix = isSameFix ? fixMarkup(one) : "";
  const left = count - shown.length;
  const more = left > 0 ? `<p class="note">${said("more", { count: left })}</p>` : "";
  return `<details class="sev-${severity}"${isOpen ? " open" : ""}><summary>${severitySign(severity)}<b>${said(severity)} ${escaped(code)}</b>${name} <b>×${count}</b></summary>${fix}<ol>${shown.join("")}</ol>${more}</details>`;
}

function byPlace({ location: a }: Finding, { location: b }: Finding): number {
  const [x, y] = [a.file ?? "", b.file ?? ""];
  if (x !== y) return x < y ? -1 : 1;
  return (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0);
}

function findingMarkup(finding: Finding, isFixTold: boolean): Markup {
  const { location, path, message } = finding;
  const place = cutTo(placeText(location, ""), PLACE, widthOf);
  const pointer = `<code class="second">${escaped(cutTo(path, PLACE, widthOf))}</code>`;
  return `<li><code>${escaped(place)}</code> ${pointer} <span>${bilingual(cut(message))}</span>${isFixTold ? "" : fixMarkup(finding)}</li>`;
}

function fixMarkup({ fix }: Finding): Markup {
  return `<div class="second">${said("fix", { fix: cut(fix) })}</div>`;
}

function cut({ en, ja }: Bilingual): Bilingual {
  return { en: cutTo(en, TEXT, widthOf), ja: cutTo(ja, TEXT, widthOf) };
}
