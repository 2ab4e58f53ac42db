// SPDX-License-Identifier: Apache-2.0
import { createHash } from "node:crypto";
import type { Verdict } from "@jiku/model";
import type { Language } from "../../language/language.js";
import type { CoupleResult } from "../couple-result.js";
import type { CoupleScene } from "../scene.js";
import { verdicts } from "../verdicts.js";
import { choosePart } from "./chosen-parts.js";
import { graphPart } from "./graph-part.js";
import { bilingual, escaped, labelIn, type Markup, said, worded } from "./html-text.js";
import { markWithWord, verdictKey } from "./marks.js";
import { pageStyle } from "./page-style.js";
import { scalePart } from "./scale-part.js";
import { tablePart } from "./table-part.js";

/** The answer as one page that needs no network and runs no script; `given` is what the user asked about. */
export function couplePage(result: CoupleResult, given: readonly string[], language: Language): Markup {
  const { scene, connections, verdict, stopped } = result;
  const names = given.map((path) => /[^/\\]+$/.exec(path)?.[0] ?? path).join(" → ");
  const heading = labelIn(scene?.title) ?? { en: names, ja: names };
  const first = language === "ja" ? "ja" : "en";
  const pictures: Drawn = scene === undefined ? { markup: [], style: "" } : drawn(scene, result);
  const style = pageStyle + pictures.style;
  const main = [
    `<h1>${said("page")} · ${bilingual(heading)}</h1>`,
    `<p class="second">${escaped(given.join(" → "))}</p>`,
    stopped === undefined || stopped === "" ? "" : `<p class="note loud">${said("stopped", { reason: stopped })}</p>`,
    `<p>${said("overall")}: <b>${markWithWord(verdict)}</b></p>`,
    verdictKey(countsOf(result)),
    ...pictures.markup,
    tablePart({ ...result, connections }),
  ];
  return [
    "<!DOCTYPE html>",
    `<html lang="${first}"><head><meta charset="utf-8">`,
    `<meta http-equiv="Content-Security-Policy" content="${policy(style)}">`,
    '<meta name="viewport" content="width=device-width,initial-scale=1"><meta name="color-scheme" content="light dark"><meta name="referrer" content="no-referrer">',
    `<title>${escaped(`${worded("page")[first]} · ${heading[first]}`)}</title><style>${style}</style></head><body>`,
    languageSwitch(first),
    `<main>${main.join("\n")}</main>`,
    "</body></html>\n",
  ].join("\n");
}

/** Nothing is fetched and nothing runs; the one style is known by its digest. */
function policy(style: string): string {
  const digest = createHash("sha256").update(style, "utf8").digest("base64");
  return `default-src 'none'; style-src 'sha256-${digest}'; base-uri 'none'; form-action 'none'`;
}

function languageSwitch(first: "en" | "ja"): Markup {
  const radio = (id: "en" | "ja") =>
    `<input class="language" type="radio" name="language" id="${id}"${id === first ? " checked" : ""}>`;
  return `${radio("en")}${radio("ja")}<nav><label for="en" lang="en">English</label><label for="ja" lang="ja">日本語</label></nav>`;
}

function countsOf({ connections }: CoupleResult): Readonly<Record<Verdict, number>> {
  const counts = Object.fromEntries(verdicts.map((one) => [one, 0])) as Record<Verdict, number>;
  for (const { verdict } of connections) counts[verdict] += 1;
  return counts;
}

interface Drawn {
  readonly markup: readonly Markup[];
  readonly style: string;
}

/** Of a ranking, what cannot be joined is left to the table. */
function drawn(scene: CoupleScene, { connections, ranked = false }: CoupleResult): Drawn {
  const wanted = ranked ? connections.filter(({ verdict }) => verdict !== "incompatible") : connections;
  const chosen = choosePart(scene, wanted, ranked);
  const graph = graphPart(chosen, connections.length, ranked);
  return { markup: [graph.markup, scalePart(scene, chosen, graph.note)], style: graph.style };
}
