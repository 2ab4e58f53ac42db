// SPDX-License-Identifier: Apache-2.0
import { fragmentStyle } from "./draw/fragment-style.js";
import { graphView } from "./graph/graph-view.js";
import { lookOf } from "./look-of.js";
import { mapView } from "./map/map-view.js";
import { readinessCard } from "./readiness/readiness-card.js";
import { scalesView } from "./scale/scales-view.js";
import type { Markup } from "./text/html-text.js";
import { timelineView } from "./time/timeline-view.js";
import type { ViewInput, Views } from "./view-input.js";

/** The views of a set of resources and of what was found in them. Pure: the same input gives the same markup. */
export function viewsOf(input: ViewInput): Views {
  const look = lookOf(input.resources);
  return {
    map: fragment(mapView(input.resources, input.findings, look)),
    timeline: fragment(timelineView(input.resources, look)),
    scales: fragment(scalesView(input.resources, look)),
    graph: fragment(graphView(input.resources, input.findings, look)),
    readiness: fragment(readinessCard(input)),
    style: fragmentStyle,
  };
}

function fragment(markup: Markup): Markup {
  return `<div class="jiku-view">${markup}</div>`;
}
