// SPDX-License-Identifier: Apache-2.0
import fc from "fast-check";
import { law } from "../../law.js";
import { decode } from "../asked.js";
import { between, isGivenUp, tellsMore } from "../native/compare-decoded.js";
import { grammarOf, replaced, textOf } from "../native/native-text.js";
import { documentFrom, type Source, sources } from "../native/sources.js";

interface Junk {
  readonly source: Source;
  readonly at: number;
}

/** Where something can be put, and how it looks there. */
interface Site {
  readonly start: number;
  readonly put: string;
  readonly pointer?: string;
}

const WORD = "qzx7";

/** AD-077: what stands in a file and is not read is reported, declared lost, or listed as unread. */
export const ignoresNothing = law<Junk>({
  code: "AD-077",
  slug: "ignores-nothing",
  class: "core",
  directions: ["decode"],
  drawn(bench) {
    const source = sources(bench);
    return source && fc.record({ source, at: fc.nat() }, { noNullPrototype: true });
  },
  async judge({ source, at }, bench) {
    const document = await documentFrom(source, bench);
    const text = document && textOf(document);
    if (document === undefined || text === undefined) return "unsuited";
    const sites = sitesOf(text);
    const site = sites[at % Math.max(sites.length, 1)];
    if (site === undefined) return "unsuited";
    const before = await decode(bench, document);
    if (before.outcome !== "complete") return "unsuited";
    const after = await decode(bench, replaced(document, site.start, site.start, site.put));
    if (after.outcome !== "complete" || tellsMore(before, after)) return "holds";
    const kept = between(before, after, bench.subject.manifest);
    if (JSON.stringify(kept).includes(WORD) || isGivenUp(after, site, text)) return "holds";
    return {
      message: { en: "Something was put into the file, and nobody noticed.", ja: "ファイルに加えたものに気付かない。" },
      expected: "a finding, a loss or an unread place",
      actual: { put: site.put, at: site.start, around: text.slice(Math.max(0, site.start - 60), site.start + 60) },
    };
  },
});

function sitesOf(text: string): readonly Site[] {
  const { grammar, spans } = grammarOf(text);
  if (grammar === "xml")
    return [...text.matchAll(/<\//g)].map(({ index }) => ({ start: index, put: `<${WORD}>1</${WORD}>` }));
  if (grammar === "lines") return [...text.matchAll(/\n/g)].flatMap(({ index }) => lineSites(text, index));
  return spans.flatMap(({ kind, start, end, pointer }) =>
    kind === "object" && text.slice(start + 1, end - 1).trim() !== ""
      ? [{ start: start + 1, put: `"${WORD}":"${WORD}",`, pointer: `${pointer}/${WORD}` }]
      : [],
  );
}

/** A field more at the end of a line, and a line more behind it. */
function lineSites(text: string, end: number): readonly Site[] {
  const line = text.slice(text.lastIndexOf("\n", end - 1) + 1, end);
  const separator = ["\t", ",", ";", "|"].find((one) => line.includes(one)) ?? " ";
  return [
    { start: end, put: separator + WORD },
    { start: end, put: `\n${WORD}` },
  ];
}
