// SPDX-License-Identifier: Apache-2.0
import { documentOf, type NativeDocument } from "../../bytes.js";
import { differences } from "../../compare/differences.js";
import { law } from "../../law.js";
import { canEncode, decode, encode } from "../asked.js";
import { isCovered } from "../crossing.js";

/** AD-003: whatever is accepted, written and read again says the same. */
export const normalForm = law<NativeDocument>({
  code: "AD-003",
  slug: "normal-form",
  class: "codec-lossless",
  inputs: (bench) => (canEncode(bench) ? bench.documents : []),
  async judge(document, bench) {
    const first = await decode(bench, document);
    if (first.outcome !== "complete") return "vacuous";
    const resources = first.resources.map(({ resource }) => resource);
    const written = await encode(bench, resources);
    if (written.outcome !== "complete") return "vacuous";
    const second = await decode(bench, documentOf(document.format, written.files));
    const found = differences(
      resources,
      second.resources.map(({ resource }) => resource),
      bench.subject.manifest,
    );
    const silent = found.filter((one) => !isCovered(one, [...written.losses, ...second.losses]));
    if (second.outcome === "complete" && silent.length === 0) return "holds";
    return {
      message: {
        en: "A file that was read, written and read again says something else.",
        ja: "読んだものを書いて再び読むと、内容が変わる。",
      },
      expected: [],
      actual: { outcome: second.outcome, differences: silent.slice(0, 10) },
    };
  },
});
