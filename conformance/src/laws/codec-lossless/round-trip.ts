// SPDX-License-Identifier: Apache-2.0
import type { JsonPackage } from "@jiku/arbitrary";
import { documentOf } from "../../bytes.js";
import { differences } from "../../compare/differences.js";
import { law } from "../../law.js";
import { decode, encode } from "../asked.js";

/** AD-001: what lies in the declared subset comes back as it was. */
export const roundTrip = law<JsonPackage>({
  code: "AD-001",
  slug: "round-trip",
  class: "codec-lossless",
  drawn: (bench) => bench.subset(),
  async judge(document, bench) {
    if (!(await bench.inSubset(document))) return "unsuited";
    const encoded = await encode(bench, document.graph);
    if (encoded.outcome !== "complete" || encoded.losses.length > 0)
      return {
        message: {
          en: "Data of the declared subset was refused or lost.",
          ja: "宣言した範囲のデータが拒まれたか失われた。",
        },
        expected: { outcome: "complete", losses: [] },
        actual: {
          outcome: encoded.outcome,
          losses: encoded.losses,
          findings: encoded.findings.map(({ code }) => code),
        },
      };
    const format = bench.subject.manifest.formats[0]?.id ?? "";
    const decoded = await decode(bench, documentOf(format, encoded.files));
    const found = differences(
      document.graph,
      decoded.resources.map(({ resource }) => resource),
      bench.subject.manifest,
    );
    if (decoded.outcome === "complete" && found.length === 0) return "holds";
    return {
      message: { en: "What was written does not come back as it was.", ja: "書き出したものが元のとおりに戻らない。" },
      expected: "no difference",
      actual: { outcome: decoded.outcome, differences: found.slice(0, 10) },
    };
  },
});
