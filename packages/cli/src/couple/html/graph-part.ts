// SPDX-License-Identifier: Apache-2.0
import type { ChosenParts } from "./chosen-parts.js";
import { type GraphPicture, graphPicture } from "./graph-picture.js";
import { graphSvg } from "./graph-svg.js";
import { type Markup, said } from "./html-text.js";

/** How far a drawing may shrink before its text is too small; then it is scrolled. */
const SMALLEST = 0.72;
/** Room that the two kinds of screen leave, in px. */
const ROOM = { wide: 1368, narrow: 370 };

/** The graph for wide and for narrow screens, and the style that keeps its text readable. */
export function graphPart(
  chosen: ChosenParts,
  edges: number,
  ranked: boolean,
): { readonly markup: Markup; readonly note: Markup; readonly style: string } {
  const { parties, connections, all, condensed } = chosen;
  const title = `<section id="graph"><h2>${said("graph")}</h2>`;
  if (parties.length === 0)
    return { markup: `${title}<p class="empty">${said("noGraph")}</p></section>`, note: "", style: "" };
  const values = { shown: parties.length, all: all.parties, drawn: connections.length, edges };
  const isPartial = ranked ? connections.length < edges : condensed;
  const note = isPartial ? `<p class="note loud">${said(ranked ? "rankedEdges" : "condensed", values)}</p>` : "";
  const down = graphPicture(chosen, "TB");
  const across = graphPicture(chosen, "LR");
  const wide = isFitting(across, ROOM.wide) || across.width <= down.width ? across : down;
  const counts = { components: all.parties, connections: edges };
  const drawing = (picture: GraphPicture, kind: "wide" | "narrow") =>
    `<div class="${kind}">${isFitting(picture, ROOM[kind]) ? "" : `<p class="note">${said("scroll")}</p>`}<div class="scroll" tabindex="0">${graphSvg(picture, `g-${kind}`, counts)}</div></div>`;
  return {
    markup: [title, note, drawing(wide, "wide"), drawing(down, "narrow"), "</section>"].join("\n"),
    note,
    style: `#g-wide{min-width:${least(wide)}px}#g-narrow{min-width:${least(down)}px}`,
  };
}

function isFitting(picture: GraphPicture, room: number): boolean {
  return least(picture) <= room;
}

function least({ width }: GraphPicture): number {
  return Math.round(width * SMALLEST);
}
