// SPDX-License-Identifier: Apache-2.0

import { escapeText, grouped } from "@jiku/views/text";
import type { Language } from "../../language/language.js";
import { saySchema } from "../../language/say-schema.js";
import type { SchemaMessageKey } from "../../language/schema-messages.js";
import { type Labelled, labelledLines } from "../../report/labelled.js";
import type { Style } from "../../report/style.js";
import { BUMPS, CATEGORIES } from "../change.js";
import type { DiffOptions } from "../diff-options.js";
import type { DiffReport } from "../diff-report.js";
import { changeLines } from "./change-lines.js";

const REQUIRED: Readonly<Record<DiffReport["required"], SchemaMessageKey>> = {
  major: "requiredMajor",
  minor: "requiredMinor",
  patch: "requiredPatch",
  none: "requiredNone",
};
const LEFT = {
  examples: "leftExamples",
  alignments: "leftAlignments",
  packContents: "leftPackContents",
  requirements: "leftRequirements",
} as const satisfies Readonly<Record<string, SchemaMessageKey>>;
const MOST_LOST = 3;

/** The report for people: the changes, the gravest first, then what they require together. */
export function textReport(
  report: DiffReport,
  { language, verbose }: DiffOptions,
  exitCode: number,
  style: Style,
): readonly string[] {
  const lines = changeLines(report.changes, language, style, verbose);
  return [
    ...lines,
    ...(lines.length > 0 ? [""] : []),
    ...labelledLines(closing(report, language), style),
    `  ${style.strong(saySchema(language, "exit", { code: exitCode }))}`,
  ];
}

function closing({ changes, required, counts, notCompared }: DiffReport, language: Language): readonly Labelled[] {
  const of = (bump: (typeof BUMPS)[number]): number => changes.filter(({ change }) => change.bump === bump).length;
  const concerns = CATEGORIES.flatMap((category) => {
    const count = changes.filter(({ change }) => change.categories.includes(category)).length;
    return count === 0 ? [] : [`${saySchema(language, category)} ${grouped(count)}`];
  });
  const numbers = Object.fromEntries(BUMPS.map((bump) => [bump, of(bump)]));
  const left = notCompared.flatMap((item) => (item.what === "reference" ? [] : [saySchema(language, LEFT[item.what])]));
  const lost = notCompared.flatMap((item) =>
    item.what === "reference" ? [escapeText(saySchema(language, "unresolvedRef", { ...item }))] : [],
  );
  return [
    {
      label: saySchema(language, "labelResult"),
      text: [saySchema(language, changes.length === 0 ? "noChange" : "countedChanges", numbers)],
    },
    ...(concerns.length === 0 ? [] : [{ label: saySchema(language, "labelConcerns"), text: [concerns.join(" · ")] }]),
    { label: saySchema(language, "labelRequired"), text: [saySchema(language, REQUIRED[required])] },
    { label: saySchema(language, "labelCompared"), text: [saySchema(language, "comparedCounts", { ...counts })] },
    { label: saySchema(language, "labelNotCompared"), text: [left.join(" · "), ...lost.slice(0, MOST_LOST)] },
  ];
}
