// SPDX-License-Identifier: Apache-2.0
import type { JsonPackage } from "@jiku/arbitrary";
import { law } from "../../law.js";
import { canEncode, encode } from "../asked.js";

/** AD-012: losses only of concepts that the manifest calls lossy. */
export const lossManifest = law<JsonPackage>({
  code: "AD-012",
  slug: "loss-manifest",
  class: "codec-declared-loss",
  drawn: (bench) => (canEncode(bench) ? bench.packages() : undefined),
  async judge(document, bench) {
    const { losses } = await encode(bench, document.graph);
    if (losses.length === 0) return "vacuous";
    const { concepts } = bench.subject.manifest;
    const other = losses.filter(({ concept }) => !["lossy", "absent", undefined].includes(concepts[concept]));
    if (other.length === 0) return "holds";
    return {
      message: {
        en: "Something is lost of a concept that the manifest does not call lossy.",
        ja: "宣言書がlossyとしない概念で損失が起きた。",
      },
      expected: "lossy",
      actual: other.slice(0, 5).map(({ concept, at }) => ({ concept, support: concepts[concept], at })),
    };
  },
});
