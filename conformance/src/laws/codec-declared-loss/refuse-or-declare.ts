// SPDX-License-Identifier: Apache-2.0
import type { JsonPackage } from "@jiku/arbitrary";
import { law } from "../../law.js";
import { canEncode, encode, hasError } from "../asked.js";

/** AD-013: what lies outside the subset is refused with a finding, or written with losses; never in silence. */
export const refuseOrDeclare = law<JsonPackage>({
  code: "AD-013",
  slug: "refuse-or-declare",
  class: "codec-declared-loss",
  drawn: (bench) => (canEncode(bench) ? bench.packages() : undefined),
  async judge(document, bench) {
    if (bench.subject.manifest.subset !== undefined && (await bench.inSubset(document))) return "unsuited";
    const encoded = await encode(bench, document.graph);
    const { outcome, losses, findings, files } = encoded;
    if (outcome === "complete" && (losses.length > 0 || bench.subject.manifest.subset === undefined)) return "holds";
    if ((outcome === "refused" && findings.length > 0) || (outcome === "invalid" && hasError(encoded)))
      return Object.keys(files).length === 0
        ? "holds"
        : {
            message: { en: "Refused, but something was written.", ja: "拒んだのに何かが書かれている。" },
            actual: Object.keys(files),
          };
    return {
      message: {
        en: "Data outside the declared subset passed in silence.",
        ja: "宣言した範囲の外のデータが、何も言われずに通った。",
      },
      expected: "refused with a finding, or complete with losses",
      actual: { outcome, losses: losses.length, findings: findings.length },
    };
  },
});
