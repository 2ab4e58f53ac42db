// SPDX-License-Identifier: Apache-2.0
import type { JsonPackage } from "@jiku/arbitrary";
import { law } from "../../law.js";
import { encode } from "../asked.js";
import { outgoing } from "../crossing.js";

/** AD-042: two resources of one id are never both written in silence, and always treated alike. */
export const duplicateId = law<JsonPackage>({
  code: "AD-042",
  slug: "duplicate-id",
  class: "identity",
  drawn: outgoing,
  async judge(document, bench) {
    const [first] = document.graph;
    if (first === undefined) return "unsuited";
    const double = [...document.graph, { ...first, label: { en: "The other one" } }];
    const one = await encode(bench, double);
    const again = await encode(bench, double);
    const told = (encoded: typeof one) => [encoded.outcome, encoded.losses, encoded.findings.map(({ code }) => code)];
    if (JSON.stringify(told(one)) !== JSON.stringify(told(again)))
      return {
        message: { en: "A double id is treated otherwise each time.", ja: "重複したidの扱いが毎回違う。" },
        expected: told(one),
        actual: told(again),
      };
    const named = one.losses.some(({ at }) => at.kind === "resource" && at.id === first.id);
    if (one.outcome !== "complete" || named || one.findings.length > 0) return "holds";
    return {
      message: {
        en: "Two resources of one id were written, and nothing was said.",
        ja: "同じidの資源2つが、何も言われずに書かれた。",
      },
      expected: "a loss, a finding or a refusal",
      actual: { outcome: one.outcome },
    };
  },
});
