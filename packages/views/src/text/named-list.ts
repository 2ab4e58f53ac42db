// SPDX-License-Identifier: Apache-2.0
import type { Bilingual } from "@jiku/model";
import { bilingual, cutTo, escaped, type Markup } from "./html-text.js";
import { shortName } from "./short-name.js";
import { widthOf } from "./width.js";

/** A reason with the ids of those that it holds for. */
export interface Reason {
  readonly why: Bilingual;
  readonly names: readonly string[];
}

const FEW = 6;

/** What is not in a picture, by reason, with how many and the first names; nothing without reasons. */
export function namedList(heading: Bilingual, reasons: readonly Reason[]): Markup {
  if (reasons.length === 0) return "";
  const items = reasons.map(({ why, names }) => {
    const distinct = [...new Set(names)];
    const shown = distinct.slice(0, FEW).map((name) => cutTo(shortName(name), 40, widthOf));
    const rest = distinct.length > FEW ? ", …" : "";
    return `<li>${bilingual(why)} <b>×${distinct.length}</b>: <span class="second">${escaped(shown.join(", ") + rest)}</span></li>`;
  });
  return `<h3>${bilingual(heading)}</h3><ul>${items.join("")}</ul>`;
}
