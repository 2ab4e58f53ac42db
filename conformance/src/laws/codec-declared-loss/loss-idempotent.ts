// SPDX-License-Identifier: Apache-2.0
import type { JsonPackage } from "@jiku/arbitrary";
import { law } from "../../law.js";
import { canDecode, canEncode, encode } from "../asked.js";
import { cross } from "../crossing.js";

/** AD-015: what came back once loses nothing more. */
export const lossIdempotent = law<JsonPackage>({
  code: "AD-015",
  slug: "loss-idempotent",
  class: "codec-declared-loss",
  drawn: (bench) => (canEncode(bench) && canDecode(bench) ? bench.packages() : undefined),
  async judge(document, bench) {
    const { decoded } = await cross(bench, document.graph);
    if (decoded?.outcome !== "complete" || decoded.resources.length === 0) return "vacuous";
    const again = await encode(
      bench,
      decoded.resources.map(({ resource }) => resource),
    );
    if (again.outcome === "complete" && again.losses.length === 0) return "holds";
    return {
      message: {
        en: "What was read back loses something when it is written again.",
        ja: "読み戻したものを書くと、また何かが失われる。",
      },
      expected: { outcome: "complete", losses: [] },
      actual: { outcome: again.outcome, losses: again.losses.slice(0, 10) },
    };
  },
});
