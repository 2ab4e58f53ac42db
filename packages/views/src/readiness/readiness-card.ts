// SPDX-License-Identifier: Apache-2.0
import type { Bilingual } from "@jiku/model";
import { bilingual, type Markup } from "../text/html-text.js";
import { wordsOf } from "../text/words-of.js";
import type { ViewInput } from "../view-input.js";
import { collectDeclared } from "./declared.js";
import { type Readiness, type ReadinessLevel, readinessOf } from "./readiness.js";
import { dimensionWord, levelWord, nextStep } from "./readiness-words.js";

const { said } = wordsOf({
  countOf: { en: "{count} of {of}", ja: "{of}件中{count}件" },
  nothing: { en: "nothing to count", ja: "数えるものがない" },
  unchecked: { en: "not checked", ja: "検査していない" },
  next: { en: "Next: {step}", ja: "次の一歩: {step}" },
  partial: {
    en: "Counted over the resources of the pictures; not counted: {omitted}.",
    ja: "図にした資源だけを数えた。ほか{omitted}件は数えていない。",
  },
} satisfies Readonly<Record<string, Bilingual>>);

/** A disc that is full, half or empty. */
const SIGNS: Readonly<Record<ReadinessLevel, Markup>> = {
  full: '<circle r="6"/>',
  part: '<circle r="6" class="hollow"/><path d="M0-6A6 6 0 0 0 0 6Z"/>',
  none: '<circle r="6" class="hollow"/>',
};

/** A card of ten dimensions, each with its level, the count behind it and the next step; never one number. */
export function readinessCard(input: ViewInput): Markup {
  const { checked, declared, omitted = 0 } = input;
  const card = cardOf(input);
  const items = card.map((one) => itemOf(one, checked === undefined && isOfRun(one)));
  const note = omitted > 0 && declared === undefined ? `<p class="note loud">${said("partial", { omitted })}</p>` : "";
  return `${note}<ul class="card">${items.join("")}</ul>`;
}

/** What only a run of the validator tells. */
function isOfRun({ dimension }: Readiness): boolean {
  return dimension === "structure" || dimension === "references";
}

function cardOf(input: ViewInput): readonly Readiness[] {
  const { resources, findings, checked, counts } = input;
  const collector = collectDeclared();
  if (input.declared === undefined) for (const resource of resources) collector.take(resource);
  return readinessOf(
    {
      checked: checked ?? { structure: 0, sound: 0, references: 0 },
      counts: counts ?? findings.map(({ code }) => ({ code, count: 1 })),
    },
    { declared: input.declared ?? collector.result() },
  );
}

function itemOf(readiness: Readiness, isUnchecked: boolean): Markup {
  const { dimension, level, count, of } = readiness;
  const sign = `<svg class="inline" viewBox="-8 -8 16 16" aria-hidden="true"><g class="level level-${level}">${SIGNS[level]}</g></svg>`;
  const number = isUnchecked ? said("unchecked") : of === 0 ? said("nothing") : said("countOf", { count, of });
  const next =
    level === "full" || isUnchecked ? "" : `<div class="second">${said("next", { step: nextStep(readiness) })}</div>`;
  return `<li><b>${sign}${bilingual(dimensionWord(dimension))}</b> <span class="word">${bilingual(levelWord(level))}</span> <span class="second">${number}</span>${next}</li>`;
}
