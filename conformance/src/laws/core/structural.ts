// SPDX-License-Identifier: Apache-2.0
import fc from "fast-check";
import { type NativeDocument, withPrimary } from "../../bytes.js";
import { law } from "../../law.js";
import { decode } from "../asked.js";
import { contentOf, tellsMore } from "../native/compare-decoded.js";
import { replaced, textOf, withText } from "../native/native-text.js";
import { isPart } from "../native/part.js";
import { recordPairs } from "../native/records.js";
import { documentFrom, type Source, sources } from "../native/sources.js";

const CHANGES = ["doubled", "dropped", "swapped", "mark", "line-ends", "utf-16", "latin-1"] as const;
type Change = (typeof CHANGES)[number];

/** Records of a document that are doubled, dropped and swapped one by one. */
const SOME = 25;

interface Damage {
  readonly source: Source;
  readonly change: Change;
  readonly at: number;
}

/** AD-045: records doubled, dropped or swapped, marks, other line ends and encodings are noticed, or mean the same. */
export const structural = law<Damage>({
  code: "AD-045",
  slug: "structural",
  class: "core",
  directions: ["decode"],
  *inputs(bench) {
    const { documents } = bench;
    if (sources(bench) === undefined) return;
    for (const document of documents)
      for (const change of ["mark", "line-ends", "utf-16", "latin-1"] as const)
        yield { source: { from: "document", document }, change, at: 0 };
    for (const document of documents) {
      const pairs = recordPairs(textOf(document) ?? "").length;
      for (let at = 0; at < Math.min(pairs, SOME); at++)
        for (const change of ["doubled", "dropped", "swapped"] as const)
          yield { source: { from: "document", document }, change, at };
    }
  },
  drawn(bench) {
    const source = sources(bench);
    return (
      source && fc.record({ source, change: fc.constantFrom(...CHANGES), at: fc.nat() }, { noNullPrototype: true })
    );
  },
  async judge({ source, change, at }, bench) {
    const document = await documentFrom(source, bench);
    if (document === undefined) return "unsuited";
    const damaged = damage(document, change, at);
    const before = await decode(bench, document);
    if (damaged === undefined || before.outcome !== "complete") return "unsuited";
    const after = await decode(bench, damaged);
    if (after.outcome !== "complete" || tellsMore(before, after)) return "holds";
    const [was, is] = [contentOf(before, after), contentOf(after, before)];
    const saysNoMore = change === "doubled" || isPart(is, was);
    const saysNoLess = change === "dropped" || isPart(was, is);
    if (saysNoMore && saysNoLess) return "holds";
    return {
      message: { en: `Damage passed unnoticed: ${change}.`, ja: `破損に気付かなかった(${NAMES[change]})。` },
      expected: was,
      actual: is,
    };
  },
});

const NAMES: Readonly<Record<Change, string>> = {
  doubled: "記録の重複",
  dropped: "記録の欠落",
  swapped: "記録の入れ替え",
  mark: "バイト順標識",
  "line-ends": "改行",
  "utf-16": "UTF-16",
  "latin-1": "Latin-1",
};

/** The damaged document; undefined where there is nothing to damage. */
function damage(document: NativeDocument, change: Change, at: number): NativeDocument | undefined {
  const text = textOf(document);
  if (text === undefined || text === "") return undefined;
  switch (change) {
    case "mark":
      return withText(document, `\ufeff${text}`);
    case "line-ends":
      return text.includes("\n") ? withText(document, text.replaceAll("\n", "\r\n")) : undefined;
    case "utf-16":
      return withPrimary(document, () => new Uint8Array(Buffer.from(`\ufeff${text}`, "utf16le")));
    case "latin-1":
      return /[\u0080-\u00ff]/.test(text) && !/[^\u0000-\u00ff]/.test(text)
        ? withPrimary(document, () => new Uint8Array(Buffer.from(text, "latin1")))
        : undefined;
    default:
      return withRecords(document, text, change, at);
  }
}

function withRecords(document: NativeDocument, text: string, change: Change, at: number): NativeDocument | undefined {
  const pairs = recordPairs(text);
  const pair = pairs[at % Math.max(pairs.length, 1)];
  if (pair === undefined) return undefined;
  const { start, end, separator, next } = pair;
  const record = text.slice(start, end);
  if (change === "doubled") return replaced(document, end, end, separator + record);
  if (change === "dropped") return replaced(document, start, next.start, "");
  return replaced(document, start, next.end, text.slice(next.start, next.end) + text.slice(end, next.start) + record);
}
