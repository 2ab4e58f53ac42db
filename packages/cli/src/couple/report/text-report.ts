// SPDX-License-Identifier: Apache-2.0
import type { Mediator } from "@jiku/coupling";
import type { Verdict } from "@jiku/model";
import { verdicts } from "@jiku/views/survey";
import { escapeText, wrap } from "@jiku/views/text";
import { type Language, pickLines } from "../../language/language.js";
import { sayCouple } from "../../language/say-couple.js";
import { severityWord } from "../../report/finding-lines.js";
import { labelledLines } from "../../report/labelled.js";
import { notCheckedLines } from "../../report/not-checked.js";
import type { Style } from "../../report/style.js";
import type { ConnectionEntry, CoupleResult, FacetEntry } from "../couple-result.js";

const MOST_SHOWN = 20;
const STEP = "  ";

export interface TextSetting {
  readonly language: Language;
  readonly verbose: boolean;
  readonly style: Style;
}

/** The answer for people: each connection with what stands in its way, then what speaks of the whole. */
export function textReport(result: CoupleResult, exitCode: number, setting: TextSetting): readonly string[] {
  const { connections, findings, verdict, notChecked = [], ranked = false } = result;
  const [best] = connections;
  const { language, style, verbose } = setting;
  const shown = verbose ? connections : connections.slice(0, MOST_SHOWN);
  const next = connections[shown.length];
  const counts = Object.fromEntries(
    verdicts.map((one) => [one, connections.filter((connection) => connection.verdict === one).length]),
  );
  return [
    ...shown.flatMap((connection) => connectionLines(connection, setting)),
    ...(next === undefined
      ? []
      : [
          `${STEP}… ${sayCouple(language, "folded", { count: connections.length - shown.length, id: escapeText(next.id) })}`,
        ]),
    ...findings.flatMap((finding) => findingLines(finding, setting)),
    "",
    ...labelledLines(
      [
        ...(ranked && best !== undefined && connections.length > 1
          ? [{ label: sayCouple(language, "labelBest"), text: [bestText(best, setting)] }]
          : []),
        { label: sayCouple(language, "labelVerdict"), text: [paint(verdict, style, sayCouple(language, verdict))] },
        {
          label: sayCouple(language, "labelConnections"),
          text: [
            connections.length === 0 ? sayCouple(language, "noConnections") : sayCouple(language, "counted", counts),
          ],
        },
        ...(notChecked.length === 0
          ? []
          : [
              {
                label: sayCouple(language, "labelNotChecked"),
                text: notCheckedLines(notChecked, verbose, language),
              },
            ]),
      ],
      style,
    ),
    `${STEP}${style.strong(sayCouple(language, "exit", { code: exitCode }))}`,
  ];
}

/** The first of a ranking, with its verdict. */
function bestText({ from, to, verdict }: ConnectionEntry, { language, style }: TextSetting): string {
  return `${escapeText(`${from} → ${to}`)} · ${paint(verdict, style, sayCouple(language, verdict))}`;
}

function paint(verdict: Verdict, style: Style, text: string): string {
  if (verdict === "incompatible") return style.severity("error", text);
  if (verdict === "undetermined") return style.severity("warning", text);
  return verdict === "compatible" ? style.good(text) : style.severity("info", text);
}

function connectionLines(connection: ConnectionEntry, setting: TextSetting): readonly string[] {
  const { id, from, to, verdict, facets, mediators } = connection;
  const { language, style, verbose } = setting;
  const name = id === "-" || id === `${from} ${to}` ? "" : `${STEP}${style.faint(escapeText(id))}`;
  const head = `${style.strong(escapeText(`${from} → ${to}`))}${STEP}${paint(verdict, style, sayCouple(language, verdict))}${name}`;
  const told = facets.filter((facet) => verbose || facet.verdict !== "compatible");
  const steps =
    mediators.length === 0
      ? []
      : indented(`${sayCouple(language, "labelSteps")} ${mediators.map(stepText).join(" → ")}`, style);
  return [head, ...told.flatMap((facet) => facetLines(facet, setting)), ...steps];
}

function facetLines(
  { facet, verdict, code, message }: FacetEntry,
  { language, style }: TextSetting,
): readonly string[] {
  const word = sayCouple(language, verdict);
  const head = `${code}${STEP}${word}`;
  return pickLines(message, language).flatMap((text, at) => {
    if (at > 0) return indented(escapeText(text), style);
    const [first = "", ...rest] = indented(`${head}${STEP}${facet}: ${escapeText(text)}`, style);
    const isWhole = first.startsWith(STEP + head);
    const painted = `${STEP}${style.strong(code)}${STEP}${paint(verdict, style, word)}`;
    return [isWhole ? painted + first.slice(STEP.length + head.length) : first, ...rest];
  });
}

function stepText({ kind, to }: Mediator): string {
  return to === undefined ? kind : `${kind}(${to})`;
}

function findingLines(finding: CoupleResult["findings"][number], { language, style }: TextSetting): readonly string[] {
  const { code, severity, path, message, fix } = finding;
  const word = style.severity(severity, severityWord(severity, language));
  return [
    `${word}${STEP}${style.strong(code)}${STEP}${style.faint(escapeText(path))}`,
    ...pickLines(message, language).flatMap((text) => indented(escapeText(text), style)),
    ...pickLines(fix, language).flatMap((text) =>
      indented(`${sayCouple(language === "both" ? "en" : language, "labelDo")} ${escapeText(text)}`, style),
    ),
  ];
}

function indented(text: string, style: Style): readonly string[] {
  return wrap(text, style.width - STEP.length).map((line) => STEP + line);
}
