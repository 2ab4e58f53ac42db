// SPDX-License-Identifier: Apache-2.0

import { isFitting, scrolled } from "../draw/scrolled.js";
import type { Markup } from "../text/html-text.js";
import type { ChosenParts } from "./chosen-parts.js";
import { said } from "./coupling-words.js";
import { type GraphPicture, graphPicture } from "./graph-picture.js";
import { graphSvg } from "./graph-svg.js";

/** The graph for wide and for narrow screens; `note` tells what part is drawn. */
export function graphPart(
  chosen: ChosenParts,
  edges: number,
  ranked: boolean,
): { readonly markup: Markup; readonly note: Markup } {
  const { parties, connections, all, condensed } = chosen;
  if (parties.length === 0) return { markup: `<p class="empty">${said("noGraph")}</p>`, note: "" };
  const values = { shown: parties.length, all: all.parties, drawn: connections.length, edges };
  const isPartial = ranked ? connections.length < edges : condensed;
  const note = isPartial ? `<p class="note loud">${said(ranked ? "rankedEdges" : "condensed", values)}</p>` : "";
  const down = graphPicture(chosen, "TB");
  const across = graphPicture(chosen, "LR");
  const wide = isFitting(across.width, "wide") || across.width <= down.width ? across : down;
  const counts = { components: all.parties, connections: edges };
  const drawing = (picture: GraphPicture, kind: "wide" | "narrow") =>
    scrolled(kind, picture.width, graphSvg(picture, `g-${kind}`, counts));
  return { markup: [note, drawing(wide, "wide"), drawing(down, "narrow")].join("\n"), note };
}
