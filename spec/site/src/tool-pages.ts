// SPDX-License-Identifier: Apache-2.0
import { LANGUAGES, type Page } from "./page.js";

const SINGLE = {
  en: "# All on one page {#single}\n\nThe whole specification as [one page](all.html) and as [PDF](../jiku.en.pdf).\n",
  ja: "# 全体を1ページで {#single}\n\n仕様の全体を[1ページ](all.html)または[PDF](../jiku.ja.pdf)で読む。\n",
};

/** Pages that lead to the whole in one piece. */
export function toolPages(): readonly Page[] {
  return LANGUAGES.map((language) => ({
    language,
    address: "single",
    part: "tool" as const,
    markdown: SINGLE[language],
  }));
}
