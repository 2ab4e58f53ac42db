// SPDX-License-Identifier: Apache-2.0
import type { JsonPackage } from "@jiku/arbitrary";
import { law } from "../../law.js";
import { canDecode, canEncode, encode } from "../asked.js";
import { cross, fileDescriptions } from "../crossing.js";

/** AD-015: what came back once loses nothing more, but what describes the file that it came from. */
export const lossIdempotent = law<JsonPackage>({
  code: "AD-015",
  slug: "loss-idempotent",
  class: "codec-declared-loss",
  drawn: (bench) => (canEncode(bench) && canDecode(bench) ? bench.packages() : undefined),
  async judge(document, bench) {
    const { decoded, encoded } = await cross(bench, document.graph);
    if (decoded?.outcome !== "complete" || decoded.resources.length === 0) return "vacuous";
    const back = decoded.resources.map(({ resource }) => resource);
    const about = fileDescriptions(back, encoded.files, document.graph);
    const again = await encode(bench, back);
    const lost = again.losses.filter(({ at }) => at.kind !== "resource" || !about.has(at.id));
    if (again.outcome === "complete" && lost.length === 0) return "holds";
    return {
      message: {
        en: "What was read back loses something when it is written again.",
        ja: "読み戻したものを書くと、また何かが失われる。",
      },
      expected: { outcome: "complete", losses: [] },
      actual: { outcome: again.outcome, losses: lost.slice(0, 10) },
    };
  },
});
