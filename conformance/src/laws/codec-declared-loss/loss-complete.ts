// SPDX-License-Identifier: Apache-2.0
import type { JsonPackage } from "@jiku/arbitrary";
import { law } from "../../law.js";
import { canDecode, canEncode } from "../asked.js";
import { cross } from "../crossing.js";

/** AD-009: whatever does not come back as it was is covered by a declared loss. */
export const lossComplete = law<JsonPackage>({
  code: "AD-009",
  slug: "loss-complete",
  class: "codec-declared-loss",
  drawn: (bench) => (canEncode(bench) && canDecode(bench) ? bench.packages() : undefined),
  async judge(document, bench) {
    const { decoded, silent } = await cross(bench, document.graph);
    if (decoded === undefined) return "vacuous";
    if (silent.length === 0) return "holds";
    return {
      message: { en: "A difference has no declared loss.", ja: "損失として宣言されていない違いがある。" },
      expected: [],
      actual: silent.slice(0, 10),
    };
  },
});
