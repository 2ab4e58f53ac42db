// SPDX-License-Identifier: Apache-2.0
import type { Verdict } from "@jiku/model";
import type { Markup } from "../text/html-text.js";
import { said } from "./coupling-words.js";
import { verdicts } from "./verdicts.js";

/** A shape for each verdict in a square of 14 px around 0, so that colour is never needed. */
const SHAPES: Readonly<Record<Verdict, Markup>> = {
  compatible: '<circle r="5.5"/>',
  mediatedExact: '<path d="M0-6.5 6.5 0 0 6.5-6.5 0Z"/>',
  mediatedLossy: '<path d="M0-6 6.5 5.5H-6.5Z"/>',
  undetermined:
    '<circle r="6" class="hollow"/><path class="glyph" d="M-2-1.6C-2-4.6 2.2-4.4 2.1-1.6 2 0-.1 0 0 1.7M0 3.4V4"/>',
  incompatible: '<path class="glyph" d="M-5-5 5 5M5-5-5 5"/>',
};

export function markSvg(verdict: Verdict, x: number, y: number): Markup {
  return `<g class="mark v-${verdict}" transform="translate(${x} ${y})">${SHAPES[verdict]}</g>`;
}

/** The mark in running text, with its word beside it. */
export function markWithWord(verdict: Verdict): Markup {
  return `<span class="word"><svg class="inline" viewBox="-8 -8 16 16" aria-hidden="true">${markSvg(verdict, 0, 0)}</svg>${said(verdict)}</span>`;
}

/** What each mark and line means, with the number of connections. */
export function verdictKey(counts: Readonly<Record<Verdict, number>>): Markup {
  const items = verdicts.map((verdict) => {
    const line = `<path class="edge v-${verdict}" d="M0 8H44"/>`;
    const svg = `<svg class="sample" viewBox="0 0 60 16" aria-hidden="true">${line}${markSvg(verdict, 52, 8)}</svg>`;
    return `<li>${svg}${said(verdict)} <b>${counts[verdict]}</b></li>`;
  });
  return `<ul class="key">${items.join("")}</ul>`;
}
