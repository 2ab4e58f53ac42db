// SPDX-License-Identifier: Apache-2.0
import type { JsonPackage } from "@jiku/arbitrary";
import { documentOf } from "../../bytes.js";
import { differences } from "../../compare/differences.js";
import { law } from "../../law.js";
import { decode, encode } from "../asked.js";

/** AD-055: an independent decoder reads what the adapter wrote. */
export const referenceReads = law<JsonPackage>({
  code: "AD-055",
  slug: "reference-reads",
  class: "codec-lossless",
  drawn: (bench) => (bench.reference === undefined ? undefined : bench.subset()),
  async judge(document, bench) {
    const { reference, subject } = bench;
    if (reference === undefined || !(await bench.inSubset(document))) return "unsuited";
    const encoded = await encode(bench, document.graph);
    if (encoded.outcome !== "complete") return "vacuous";
    const written = documentOf(subject.manifest.formats[0]?.id ?? "", encoded.files);
    const read = await decode({ subject: reference }, written);
    const found = differences(
      document.graph,
      read.resources.map(({ resource }) => resource),
      subject.manifest,
    );
    if (read.outcome === "complete" && found.length === 0) return "holds";
    return {
      message: {
        en: "An independent decoder reads something else in the bytes.",
        ja: "独立に書かれた復号器では、別の内容として読まれる。",
      },
      expected: [],
      actual: {
        outcome: read.outcome,
        findings: read.findings.map(({ code }) => code),
        differences: found.slice(0, 10),
      },
    };
  },
});
