// SPDX-License-Identifier: Apache-2.0
import type { Verdict } from "@jiku/model";
import {
  bilingual,
  choosePart,
  escaped,
  graphPart,
  labelIn,
  type Markup,
  markWithWord,
  scalePart,
  verdictKey,
  verdicts,
} from "@jiku/views";
import type { Language } from "../../language/language.js";
import { htmlPage } from "../../report/html/html-page.js";
import type { CoupleResult } from "../couple-result.js";
import type { CoupleScene } from "../scene.js";
import { said, worded } from "./html-words.js";
import { tablePart } from "./table-part.js";

/** The answer as one page that needs no network and runs no script; `given` is what the user asked about. */
export function couplePage(result: CoupleResult, given: readonly string[], language: Language): Markup {
  const { scene, connections, verdict, stopped } = result;
  const names = given.map((path) => /[^/\\]+$/.exec(path)?.[0] ?? path).join(" → ");
  const heading = labelIn(scene?.title) ?? { en: names, ja: names };
  const first = language === "ja" ? "ja" : "en";
  const main = [
    `<h1>${said("page")} · ${bilingual(heading)}</h1>`,
    `<p class="second">${escaped(given.join(" → "))}</p>`,
    stopped === undefined || stopped === "" ? "" : `<p class="note loud">${said("stopped", { reason: stopped })}</p>`,
    `<p>${said("overall")}: <b>${markWithWord(verdict)}</b></p>`,
    verdictKey(countsOf(result)),
    ...(scene === undefined ? [] : drawn(scene, result)),
    tablePart({ ...result, connections }),
  ];
  return htmlPage(`${worded("page")[first]} · ${heading[first]}`, first, main.join("\n"));
}

function countsOf({ connections }: CoupleResult): Readonly<Record<Verdict, number>> {
  const counts = Object.fromEntries(verdicts.map((one) => [one, 0])) as Record<Verdict, number>;
  for (const { verdict } of connections) counts[verdict] += 1;
  return counts;
}

/** Of a ranking, what cannot be joined is left to the table. */
function drawn(scene: CoupleScene, { connections, ranked = false }: CoupleResult): readonly Markup[] {
  const wanted = ranked ? connections.filter(({ verdict }) => verdict !== "incompatible") : connections;
  const chosen = choosePart(scene, wanted, ranked);
  const graph = graphPart(chosen, connections.length, ranked);
  return [
    `<section id="graph"><h2>${said("graph")}</h2>`,
    graph.markup,
    `</section><section id="scales"><h2>${said("chart")}</h2>`,
    scalePart(scene, chosen, graph.note),
    "</section>",
  ];
}
