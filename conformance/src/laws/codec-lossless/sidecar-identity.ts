// SPDX-License-Identifier: Apache-2.0
import type { JsonPackage } from "@jiku/arbitrary";
import { law } from "../../law.js";
import { canDecode, canEncode } from "../asked.js";
import { cross } from "../crossing.js";

/** AD-069: with the sidecar everything comes back whose loss was marked `sidecar`. */
export const sidecarIdentity = law<JsonPackage>({
  code: "AD-069",
  slug: "sidecar-identity",
  class: "codec-lossless",
  drawn: (bench) => (canEncode(bench) && canDecode(bench) ? bench.packages() : undefined),
  async judge(document, bench) {
    const { encoded, decoded, differences } = await cross(bench, document.graph, { sidecar: true });
    if (decoded === undefined || !encoded.losses.some(({ recovery }) => recovery === "sidecar")) return "vacuous";
    const gone = encoded.losses.filter(({ recovery }) => recovery === "none");
    const found = differences.filter(
      ({ id, path }) => !gone.some(({ at }) => at.kind === "resource" && at.id === id && path.startsWith(at.path)),
    );
    if (found.length === 0) return "holds";
    return {
      message: {
        en: "The sidecar does not bring back what was said to be in it.",
        ja: "別添ファイルにあるとしたものが戻らない。",
      },
      expected: [],
      actual: found.slice(0, 10),
    };
  },
});
