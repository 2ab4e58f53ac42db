// SPDX-License-Identifier: Apache-2.0
import type { JsonPackage } from "@jiku/arbitrary";
import { documentOf } from "../../bytes.js";
import { differences } from "../../compare/differences.js";
import { law } from "../../law.js";
import { decode, encode } from "../asked.js";

/** AD-056: the adapter reads what an independent encoder wrote. */
export const readsReference = law<JsonPackage>({
  code: "AD-056",
  slug: "reads-reference",
  class: "codec-lossless",
  drawn: (bench) => (bench.reference === undefined ? undefined : bench.subset()),
  async judge(document, bench) {
    const { reference, subject } = bench;
    if (reference === undefined || !(await bench.inSubset(document))) return "unsuited";
    const format = subject.manifest.formats[0]?.id ?? "";
    const encoded = await encode({ subject: reference }, document.graph, { format });
    if (encoded.outcome !== "complete") return "vacuous";
    const read = await decode(bench, documentOf(format, encoded.files));
    const found = differences(
      document.graph,
      read.resources.map(({ resource }) => resource),
      subject.manifest,
    );
    if (read.outcome === "complete" && found.length === 0) return "holds";
    return {
      message: {
        en: "Bytes of an independent encoder are read as something else.",
        ja: "独立に書かれた符号器のバイト列が、別の内容として読まれる。",
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
