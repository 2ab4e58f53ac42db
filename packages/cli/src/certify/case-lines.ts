// SPDX-License-Identifier: Apache-2.0
import { type CaseLine, type Catalogue, isFulfilled, readable, shortJson, verdictTexts } from "@jiku/conformance";
import { escapeText, widthOf, wrap } from "@jiku/views/text";
import { type Language, pick, pickLines } from "../language/language.js";
import { sayCertify } from "../language/say-certify.js";
import { type Labelled, labelledLines } from "../report/labelled.js";
import type { Style } from "../report/style.js";

/** Letters of a JSON value that are shown. */
const MOST = 400;
const INDENT = "    ";
/** Columns that labels take at most. */
const LABELS = 14;

/**
 * Each law that did not pass, what blocks others first, and one line for all that wait for it.
 * @param replayed report and package, as `replay` takes them; absent without a report
 */
export function failureLines(
  lines: readonly CaseLine[],
  catalogue: Catalogue,
  replayed: string | undefined,
  language: Language,
  style: Style,
): readonly string[] {
  const left = lines.filter((line) => !isFulfilled(line));
  const waiting = new Map<string, string[]>();
  for (const { blockedBy, id } of left)
    if (blockedBy !== undefined) waiting.set(blockedBy, [...(waiting.get(blockedBy) ?? []), id]);
  return left.flatMap((line) => {
    if (line.blockedBy !== undefined) return [];
    const blocked = waiting.get(line.id);
    const more =
      blocked === undefined
        ? []
        : wrap(sayCertify(language, "moreBlocked", { laws: blocked.join(", ") }), style.width - 6).map(
            (one) => `${INDENT}  ${one}`,
          );
    return [...caseLines(line, catalogue, replayed, language, style), ...more];
  });
}

function caseLines(
  line: CaseLine,
  { requirements }: Catalogue,
  replayed: string | undefined,
  language: Language,
  style: Style,
): readonly string[] {
  const requirement = requirements.get(line.id);
  const isOpen = line.verdict === "inconclusive" || line.verdict === "error-suite";
  const mark = isOpen ? "?" : style.bad("✗");
  const title = requirement === undefined ? "" : `  ${pick(requirement.title, language)}`;
  const verdict = line.verdict === "failed" ? "" : `  ${pick(verdictTexts[line.verdict], language)}`;
  const text = (label: Labelled["label"], lines: readonly string[]): Labelled => ({ label, text: lines });
  const items: Labelled[] = [];
  const messages = line.reason === undefined ? [] : pickLines(line.reason.message, language).map(escapeText);
  if (line.counterexample !== undefined)
    items.push(jsonItem(sayCertify(language, "labelInput"), readable(line.counterexample), style));
  if (line.reason?.expected !== undefined)
    items.push(jsonItem(sayCertify(language, "labelExpected"), line.reason.expected, style));
  if (line.reason?.actual !== undefined)
    items.push(jsonItem(sayCertify(language, "labelActual"), line.reason.actual, style));
  if (requirement !== undefined && !isOpen)
    items.push(text(sayCertify(language, "labelFix"), pickLines(requirement.fix, language)));
  if (line.level !== "MUST")
    items.push(text(sayCertify(language, "labelNote"), [sayCertify(language, "shouldNot", { level: line.level })]));
  if (line.counterexample !== undefined && replayed !== undefined)
    items.push(text(sayCertify(language, "labelReplay"), [`jiku certify replay ${replayed} --case ${line.id}`]));
  return [
    `  ${mark} ${style.strong(line.code)} ${line.id}${title}${verdict}`,
    ...messages.flatMap((message) => wrap(message, style.width - 6)).map((one) => `${INDENT}  ${one}`),
    ...labelledLines(items, { ...style, width: style.width - INDENT.length }).map((one) => `${INDENT}${one}`.trimEnd()),
  ];
}

/** A JSON value of a stranger, cut into lines that fit. */
export function jsonItem(label: string, value: unknown, style: Style, most: number = MOST): Labelled {
  const text = escapeText(typeof value === "string" ? shortJson(value, most).slice(1, -1) : shortJson(value, most));
  return { label, text: chopped(text, Math.max(24, style.width - INDENT.length - LABELS - 2)) };
}

function chopped(text: string, room: number): readonly string[] {
  const lines: string[] = [];
  let line = "";
  for (const c of text) {
    if (line !== "" && widthOf(line + c) > room) {
      lines.push(line);
      line = "";
    }
    line += c;
  }
  return [...lines, line];
}
