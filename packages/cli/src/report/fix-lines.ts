// SPDX-License-Identifier: Apache-2.0
import type { Finding } from "@jiku/model";
import { escapeText, grouped } from "@jiku/views/text";
import type { FixedDocument } from "../edit/fix-documents.js";
import { changesOf } from "../edit/pieces.js";
import type { Language } from "../language/language.js";
import { say } from "../language/say.js";
import { originSource } from "../run/file-source.js";
import { sizeOf } from "../run/origin.js";
import { countCodes } from "../run/ready-report.js";
import { diffLines } from "./diff-lines.js";
import { findingLines } from "./finding-lines.js";
import { foldFindings } from "./fold.js";
import type { Style } from "./style.js";

/** How the outcome of `jiku fix` is shown. */
export interface FixSetting {
  readonly language: Language;
  readonly style: Style;
  readonly terminal: boolean;
  readonly wanted: (code: string) => boolean;
}

const BEFORE_FOLD = 3;

/** The differences that the fixes of a document make. */
export function fixDiff({ plan, pieces }: FixedDocument, { style, terminal }: FixSetting): readonly string[] {
  const changes = changesOf(pieces, sizeOf(plan.origin));
  if (changes.length === 0) return [];
  return diffLines(plan.name, originSource(plan.name, plan.origin), changes, style, terminal);
}

/** `✓ name   2 fixes: SP-05 ×2`, with what became of them behind it. */
export function fixHeading({ plan, undone }: FixedDocument, outcome: string, { language, style }: FixSetting): string {
  const counts = countCodes(undone).map(({ code, count }) => `${code} ×${grouped(count)}`);
  const parts = [
    say(language, undone.length === 1 ? "oneFix" : "fixes", { count: undone.length }),
    ...(counts.length > 0 ? [counts.join(", ")] : []),
    ...(outcome === "" ? [] : [outcome]),
  ];
  return `${style.good("✓")} ${style.strong(escapeText(plan.name))}   ${parts.join(" · ")}`;
}

/** The findings that stay: what is to be decided by hand, and what has an edit that leads to no place of this file. */
export function leftLines({ plan, after }: FixedDocument, setting: FixSetting): readonly string[] {
  const { wanted } = setting;
  const left = after.report.findings.filter(({ code }) => wanted(code));
  return [
    ...block(
      "byHand",
      left.filter(({ edit }) => edit === undefined),
      plan.name,
      setting,
    ),
    ...block(
      "notFixableHere",
      left.filter(({ edit }) => edit !== undefined),
      plan.name,
      setting,
    ),
  ];
}

function block(
  title: "byHand" | "notFixableHere",
  findings: readonly Finding[],
  file: string,
  { language, style }: FixSetting,
): readonly string[] {
  if (findings.length === 0) return [];
  const shown = language === "both" ? "en" : language;
  const folded = foldFindings(findings, countCodes(findings), BEFORE_FOLD);
  return [style.faint(`  ${say(shown, title)}`), ...findingLines(folded, file, language, style)];
}
