// SPDX-License-Identifier: Apache-2.0
import type { Bilingual } from "@jiku/model";
import type { Markup } from "../text/html-text.js";
import { wordsOf } from "../text/words-of.js";

/** How far a drawing may shrink before its text is too small; then it is scrolled. */
const SMALLEST = 0.72;
/** Room that the two kinds of screen leave, in px. */
const ROOM = { wide: 1368, narrow: 370 } as const;
/** Least widths come in such steps, so that the style sheet does not depend on what is drawn. */
const STEP = 200;
const STEPS = 40;

const { said } = wordsOf({
  scroll: { en: "Wider than the screen: scroll sideways.", ja: "画面より広い。横に動かして見る。" },
} satisfies Readonly<Record<string, Bilingual>>);

/** Whether a drawing of that width can be read on the screen as a whole. */
export function isFitting(width: number, kind: keyof typeof ROOM): boolean {
  return width * SMALLEST <= ROOM[kind];
}

/** A drawing that is scrolled sideways where it would shrink too far; shown on one of the two kinds of screen. */
export function scrolled(kind: keyof typeof ROOM, width: number, svg: Markup): Markup {
  const note = isFitting(width, kind) ? "" : `<p class="note">${said("scroll")}</p>`;
  const step = Math.min(STEPS, Math.floor((width * SMALLEST) / STEP));
  const least = step === 0 ? "" : ` least-${step}`;
  return `<div class="${kind}">${note}<div class="scroll${least}" tabindex="0">${svg}</div></div>`;
}

/** The style of the least widths. */
export const scrolledStyle: string = Array.from(
  { length: STEPS },
  (_, step) => `.least-${step + 1} svg{min-width:${(step + 1) * STEP}px}`,
).join("");
