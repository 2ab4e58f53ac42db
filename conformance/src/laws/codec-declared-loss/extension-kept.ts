// SPDX-License-Identifier: Apache-2.0
import type { JsonPackage } from "@jiku/arbitrary";
import { law } from "../../law.js";
import { canDecode, canEncode } from "../asked.js";
import { cross } from "../crossing.js";

/** AD-071: prefixed members come back, or their loss is declared. */
export const extensionKept = law<JsonPackage>({
  code: "AD-071",
  slug: "extension-kept",
  class: "codec-declared-loss",
  drawn: (bench) => (canEncode(bench) && canDecode(bench) ? bench.packages().map(extended) : undefined),
  async judge(document, bench) {
    const { decoded, silent } = await cross(bench, document.graph);
    if (decoded === undefined) return "vacuous";
    const lost = silent.filter(({ path }) => path.includes(":"));
    if (lost.length === 0) return "holds";
    return {
      message: {
        en: "A prefixed member is gone, and no loss says so.",
        ja: "接頭辞つきの項目が、損失の宣言なしに消えた。",
      },
      expected: [],
      actual: lost.slice(0, 10),
    };
  },
});

function extended(document: JsonPackage): JsonPackage {
  return { ...document, graph: document.graph.map((one, n) => ({ ...one, "dcterms:subject": `note ${n}` })) };
}
