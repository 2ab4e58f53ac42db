// SPDX-License-Identifier: Apache-2.0
import type { JsonPackage } from "@jiku/arbitrary";
import { law } from "../../law.js";
import { canDecode, canEncode } from "../asked.js";
import { cross, isCovered } from "../crossing.js";

/** AD-010: no loss is declared of what comes back as it was. */
export const lossSound = law<JsonPackage>({
  code: "AD-010",
  slug: "loss-sound",
  class: "codec-declared-loss",
  drawn: (bench) => (canEncode(bench) && canDecode(bench) ? bench.packages() : undefined),
  async judge(document, bench) {
    const { encoded, decoded, differences } = await cross(bench, document.graph);
    if (decoded === undefined || encoded.losses.length === 0) return "vacuous";
    const idle = encoded.losses.filter(
      (loss) =>
        loss.at.kind === "resource" &&
        loss.change !== "reordered" &&
        !differences.some((one) => isCovered(one, [loss])),
    );
    if (idle.length === 0) return "holds";
    return {
      message: {
        en: "A loss is declared of something that comes back as it was.",
        ja: "元のとおりに戻るものが、損失として宣言されている。",
      },
      expected: [],
      actual: idle.slice(0, 10),
    };
  },
});
