// SPDX-License-Identifier: Apache-2.0
import type { Bilingual, NotChecked } from "@jiku/model";
import { bilingual, cutTo, escaped, type Markup } from "../text/html-text.js";
import { widthOf } from "../text/width.js";
import { wordsOf } from "../text/words-of.js";

const { said } = wordsOf({
  all: { en: "Everything that can be checked was checked.", ja: "検査できる事柄はすべて検査した。" },
  reasons: { en: "Reasons not listed: {count}.", ja: "ほかの理由{count}件は載せていない。" },
} satisfies Readonly<Record<string, Bilingual>>);

const MOST = 60;
const FEW = 12;

/** What was not checked, by reason. */
export function notCheckedView(items: readonly NotChecked[]): Markup {
  const groups = new Map<string, { readonly why: Bilingual; readonly what: Set<string> }>();
  for (const { what, why } of items) {
    const group = groups.get(why.en) ?? { why, what: new Set<string>() };
    groups.set(why.en, group);
    group.what.add(what);
  }
  if (groups.size === 0) return `<p>${said("all")}</p>`;
  const lines = [...groups.values()].slice(0, MOST).map(({ why, what }) => {
    const shown = [...what].slice(0, FEW).map((one) => cutTo(one, 80, widthOf));
    const rest = what.size > FEW ? `, … (${what.size})` : "";
    return `<li><b>${escaped(shown.join(", ") + rest)}</b>: ${bilingual(why)}</li>`;
  });
  const rest = groups.size > MOST ? `<p class="note">${said("reasons", { count: groups.size - MOST })}</p>` : "";
  return `<ul>${lines.join("")}</ul>${rest}`;
}
