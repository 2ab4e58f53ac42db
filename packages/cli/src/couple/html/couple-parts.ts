// SPDX-License-Identifier: Apache-2.0
import type { Verdict } from "@jiku/model";
import { choosePart, graphPart, type Markup, markWithWord, scalePart, verdictKey, verdicts } from "@jiku/views";
import type { CoupleResult } from "../couple-result.js";
import type { CoupleScene } from "../scene.js";
import { said } from "./html-words.js";
import { tablePart } from "./table-part.js";

/** The whole verdict, the graph and the chart of scales, and every connection with its facets. */
export function coupleParts(result: CoupleResult): Markup {
  const { scene, verdict } = result;
  return [
    `<p>${said("overall")}: <b>${markWithWord(verdict)}</b></p>`,
    verdictKey(countsOf(result)),
    ...(scene === undefined ? [] : drawn(scene, result)),
    tablePart(result),
  ].join("\n");
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
