// SPDX-License-Identifier: Apache-2.0
import type { Bilingual } from "@jiku/model";
import { bilingual, type Markup } from "./html-text.js";
import { wordsOf } from "./words-of.js";

const { said } = wordsOf({
  table: { en: "The same as a table (rows: {rows})", ja: "同じ内容の表({rows}行)" },
  cut: { en: "The first {shown} of {rows} rows.", ja: "{rows}行のうち、はじめの{shown}行。" },
} satisfies Readonly<Record<string, Bilingual>>);

/** More rows than these make a page that no browser likes. */
const MOST = 300;

/** What a picture shows, as a table that opens on demand; cells are markup, the first of a row names it. */
export function foldedTable(head: readonly Bilingual[], rows: readonly (readonly Markup[])[]): Markup {
  if (rows.length === 0) return "";
  const heads = head.map((text) => `<th scope="col">${bilingual(text)}</th>`).join("");
  const body = rows.slice(0, MOST).map(([first = "", ...cells]) => {
    return `<tr><th scope="row">${first}</th>${cells.map((cell) => `<td>${cell}</td>`).join("")}</tr>`;
  });
  const cut = rows.length > MOST ? `<p class="note">${said("cut", { shown: MOST, rows: rows.length })}</p>` : "";
  return `<details><summary>${said("table", { rows: rows.length })}</summary>${cut}<div class="scroll" tabindex="0"><table><thead><tr>${heads}</tr></thead><tbody>${body.join("")}</tbody></table></div></details>`;
}
