// SPDX-License-Identifier: Apache-2.0
import { bilingual, escaped, labelIn, type Markup } from "@jiku/views";
import type { Language } from "../../language/language.js";
import { htmlPage } from "../../report/html/html-page.js";
import type { CoupleResult } from "../couple-result.js";
import { coupleParts } from "./couple-parts.js";
import { said, worded } from "./html-words.js";

/** The answer as one page that needs no network and runs no script; `given` is what the user asked about. */
export function couplePage(result: CoupleResult, given: readonly string[], language: Language): Markup {
  const { scene, stopped } = result;
  const names = given.map((path) => /[^/\\]+$/.exec(path)?.[0] ?? path).join(" → ");
  const heading = labelIn(scene?.title) ?? { en: names, ja: names };
  const first = language === "ja" ? "ja" : "en";
  const main = [
    `<h1>${said("page")} · ${bilingual(heading)}</h1>`,
    `<p class="second">${escaped(given.join(" → "))}</p>`,
    stopped === undefined || stopped === "" ? "" : `<p class="note loud">${said("stopped", { reason: stopped })}</p>`,
    coupleParts(result),
  ];
  return htmlPage(`${worded("page")[first]} · ${heading[first]}`, first, main.join("\n"));
}
