// SPDX-License-Identifier: Apache-2.0
import type { Finding, Related, Severity } from "@jiku/model";
import { escapeText, pad, placeText, widthOf, wrap } from "@jiku/views/text";
import type { Language } from "../language/language.js";
import { pick, pickLines } from "../language/language.js";
import { bilingual, say } from "../language/say.js";
import type { FoldedCode, FoldedFindings } from "./fold.js";
import type { Style } from "./style.js";

/** Columns of the findings of one file; `message` is 0 where the message stands on lines of its own. */
interface Columns {
  readonly place: number;
  readonly severity: number;
  readonly code: number;
  readonly label: number;
  readonly message: number;
}

const WIDE_FROM = 100;
const LEAST_MESSAGE = 48;
const MOST_LABEL = 36;
const GAP = "  ";

/**
 * The findings of one file as lines: in columns on a wide screen, with the message on its own lines on a narrow one.
 * The same fix of the same code is told once a file.
 */
export function findingLines(
  folded: FoldedFindings,
  file: string,
  language: Language,
  style: Style,
): readonly string[] {
  const columns = columnsOf(folded, file, language, style);
  const lines: string[] = [];
  const told = new Set<string>();
  for (const finding of folded.shown) {
    const advice = `${finding.code} ${finding.fix.en}`;
    lines.push(...linesOf(finding, file, columns, !told.has(advice), language, style));
    told.add(advice);
  }
  for (const rest of folded.folded) lines.push(...foldedLines(rest, file, columns, language, style));
  return lines;
}

/** Severity in the asked language. */
export function severityWord(severity: Severity, language: Language): string {
  const key = ({ error: "severityError", warning: "severityWarning", info: "severityInfo" } as const)[severity];
  return language === "ja" ? bilingual(key).ja : bilingual(key).en;
}

function columnsOf({ shown, folded }: FoldedFindings, file: string, language: Language, style: Style): Columns {
  const all = [...shown, ...folded];
  const most = (widths: readonly number[], cap: number) => Math.min(cap, Math.max(0, ...widths));
  const place = most(
    shown.map((f) => widthOf(placeText(f.location, file))),
    style.width,
  );
  const severity = most(
    all.map((f) => widthOf(severityWord(f.severity, language))),
    8,
  );
  const code = most(
    all.filter((f) => f.code !== f.rule).map((f) => f.code.length),
    10,
  );
  const label = most(
    all.map((f) => widthOf(labelOf(f, code))),
    MOST_LABEL,
  );
  const message = style.width - place - severity - label - 3 * GAP.length;
  return { place, severity, code, label, message: style.width >= WIDE_FROM && message >= LEAST_MESSAGE ? message : 0 };
}

/** `TM-01  interval-order`; for a structure fault `schema/required`. */
function labelOf({ code, rule }: { readonly code: string; readonly rule: string }, codeWidth: number): string {
  return code === rule ? code : `${code.padEnd(codeWidth)}${GAP}${rule.slice(rule.indexOf("/") + 1)}`;
}

/** The parts of one finding as text that is fit to print. */
interface Parts {
  readonly place: string;
  readonly severity: string;
  readonly label: string;
  readonly path: string;
  readonly message: readonly string[];
  readonly rest: readonly string[];
}

function linesOf(
  finding: Finding,
  file: string,
  columns: Columns,
  withFix: boolean,
  language: Language,
  style: Style,
): readonly string[] {
  const fix = withFix ? fixLines(finding, language) : [];
  const parts: Parts = {
    place: placeText(finding.location, file),
    severity: style.severity(finding.severity, pad(severityWord(finding.severity, language), columns.severity)),
    label: style.strong(pad(escapeText(labelOf(finding, columns.code)), columns.label)),
    path:
      escapeText(finding.path) ||
      say(language === "both" ? "en" : language, finding.resource === undefined ? "wholeDocument" : "wholeRecord"),
    message: pickLines(finding.message, language).map(escapeText),
    rest: [...fix, ...finding.related.map((related) => relatedLine(related, file, language))],
  };
  return columns.message === 0 ? narrowLines(parts, style) : wideLines(parts, columns, style);
}

/** The message beside the label; the path below severity and label where it fits, else after the rest. */
function wideLines(
  { place, severity, label, path, message, rest }: Parts,
  columns: Columns,
  style: Style,
): readonly string[] {
  const [first = "", ...others] = [...message, ...rest].flatMap((line) => wrap(line, columns.message));
  const head = `${GAP}${severity}${GAP}${label}${GAP}${first}`;
  const lines = [pad(place, columns.place) + head];
  const before = " ".repeat(columns.place + GAP.length);
  const room = columns.severity + GAP.length + columns.label;
  const margin = before + " ".repeat(room + GAP.length);
  const rows = others.map((line) => margin + line);
  if (widthOf(path) > room || rows.length === 0) return [...lines, ...rows, before + style.faint(path)];
  const [second = "", ...more] = others;
  const gap = " ".repeat(room - widthOf(path)) + GAP;
  return [...lines, before + style.faint(path) + gap + second, ...more.map((line) => margin + line)];
}

function narrowLines({ place, severity, label, path, message, rest }: Parts, style: Style): readonly string[] {
  const indented = (line: string) => wrap(line, style.width - GAP.length).map((part) => GAP + part);
  const head = `${place}${GAP}${severity}${GAP}${label}`.trimEnd();
  return [head, ...message.flatMap(indented), GAP + style.faint(path), ...rest.flatMap(indented)];
}

function fixLines(finding: Finding, language: Language): readonly string[] {
  const words = bilingual("fix");
  const labels = language === "both" ? [words.en, words.ja] : [pick(words, language)];
  return pickLines(finding.fix, language).map((line, at) => `${labels[at] ?? labels[0]} ${escapeText(line)}`);
}

function relatedLine(related: Related, file: string, language: Language): string {
  const place = related.location === undefined ? "" : placeText(related.location, file);
  const text =
    related.message === undefined ? escapeText(related.path ?? "") : escapeText(pick(related.message, language));
  return [place === "" ? "" : `→ ${place}`, text].filter((part) => part !== "").join(" ");
}

function foldedLines(
  rest: FoldedCode,
  file: string,
  columns: Columns,
  asked: Language,
  style: Style,
): readonly string[] {
  const language = asked === "both" ? "en" : asked;
  const more =
    rest.first === undefined
      ? say(language, "more", { count: rest.count })
      : say(language, "moreFirst", { count: rest.count, place: placeText(rest.first.location, file) });
  const word = pad(severityWord(rest.severity, language), columns.severity);
  const label = pad(escapeText(labelOf(rest, columns.code)), columns.message === 0 ? 0 : columns.label);
  const sign = pad("  …", columns.message === 0 ? 3 : columns.place);
  const head = `${sign}${GAP}${style.severity(rest.severity, word)}${GAP}${style.strong(label)}`;
  if (widthOf([sign, word, label, more].join(GAP)) <= style.width) return [`${head}${GAP}${more}`];
  const margin = " ".repeat(3 + GAP.length);
  return [head.trimEnd(), ...wrap(more, style.width - margin.length).map((part) => margin + part)];
}
