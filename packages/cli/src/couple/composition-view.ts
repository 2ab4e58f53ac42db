// SPDX-License-Identifier: Apache-2.0
import { checkComposition, type Look } from "@jiku/coupling";
import type { AnyResource, Composition, Finding } from "@jiku/model";
import { bilingual, labelIn, type Markup } from "@jiku/views";
import { isBesideConnections } from "./couple-composition.js";
import { connectionEntry } from "./couple-result.js";
import { coupleParts } from "./html/couple-parts.js";
import { sceneOfComposition } from "./scene.js";

/**
 * What `jiku couple` shows of the compositions among resources: verdicts, graph, scales, and each connection with its
 * codes, as a fragment that the style of the views is for. Pure; undefined where there is no composition.
 *
 * @param resources those of one document whose structure is sound
 * @param findings of the same document; those that speak of coupling and not of one connection are shown
 */
export function compositionView(
  resources: readonly AnyResource[],
  findings: readonly Finding[],
  look: Look,
): Markup | undefined {
  const all = resources.filter((resource): resource is Composition => resource.type === "Composition");
  if (all.length === 0) return undefined;
  const parts = all.map((composition, at) => {
    const { verdict, connections, notChecked } = checkComposition(composition, look);
    const label = labelIn(composition.label) ?? { en: composition.id, ja: composition.id };
    return [
      `<h3>${bilingual(label)}</h3>`,
      coupleParts({
        verdict,
        connections: connections.map(connectionEntry),
        findings: at === 0 ? findings.filter(isBesideConnections) : [],
        reported: [],
        notChecked,
        scene: sceneOfComposition(composition, resources, look),
      }),
    ].join("\n");
  });
  return `<div class="jiku-view">${parts.join("\n")}</div>`;
}
