// SPDX-License-Identifier: Apache-2.0
import type { JsonPackage } from "@jiku/arbitrary";
import { law } from "../../law.js";
import { encode } from "../asked.js";
import { cross, outgoing } from "../crossing.js";

/** AD-002: what is read back and written again is the same bytes, with `canonical`. */
export const byteStable = law<JsonPackage>({
  code: "AD-002",
  slug: "byte-stable",
  class: "codec-lossless",
  drawn: outgoing,
  async judge(document, bench) {
    const { encoded, decoded, written } = await cross(bench, document.graph);
    if (decoded?.outcome !== "complete") return "vacuous";
    const again = await encode(
      bench,
      decoded.resources.map(({ resource }) => resource),
    );
    const before = Object.entries(written.files);
    const after = Object.entries(again.files).map(([path, bytes]) => [path, Buffer.from(bytes).toString("base64")]);
    const primary = Object.keys(encoded.files)[0];
    const same = before
      .filter(([path]) => path === primary)
      .every(([path, text]) => after.some(([p, t]) => p === path && t === text));
    if (same) return "holds";
    return {
      message: { en: "Written again, the bytes are others.", ja: "書き直すとバイト列が変わる。" },
      expected: textOf(before.find(([path]) => path === primary)?.[1]),
      actual: textOf(after.find(([path]) => path === primary)?.[1]),
    };
  },
});

function textOf(base64 = ""): string {
  return Buffer.from(base64, "base64").toString("utf8").slice(0, 2000);
}
