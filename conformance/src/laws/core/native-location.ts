// SPDX-License-Identifier: Apache-2.0
import fc from "fast-check";
import { type NativeDocument, withPrimary } from "../../bytes.js";
import { law } from "../../law.js";
import { decode } from "../asked.js";
import { tellsMore } from "../native/compare-decoded.js";
import { grammarOf, replaced, type Token, textOf, tokensOf } from "../native/native-text.js";
import { placedFindings } from "../native/placed-findings.js";
import { isInRegion } from "../native/region.js";
import { documentFrom, type Source, sources } from "../native/sources.js";
import { isDate, isNumeral, spoilings } from "../native/spoilings.js";

interface Corruption {
  readonly source: Source;
  /** Which value of the text. */
  readonly at: number;
  /** Which wrong form it gets; 0 puts bytes in that are no UTF-8. */
  readonly how: number;
}

/** AD-048: the first error that a corruption brings about points to where it is. */
export const nativeLocation = law<Corruption>({
  code: "AD-048",
  slug: "native-location",
  class: "core",
  directions: ["decode"],
  drawn(bench) {
    const source = sources(bench);
    return source && fc.record({ source, at: fc.nat(), how: fc.nat({ max: 5 }) }, { noNullPrototype: true });
  },
  async judge({ source, at, how }, bench) {
    const document = await documentFrom(source, bench);
    const text = document && textOf(document);
    if (document === undefined || text === undefined) return "unsuited";
    const tokens = tokensOf(text).filter((one) => how === 0 || isNumeral(one.text) || isDate(one.text));
    const token = tokens[at % Math.max(tokens.length, 1)];
    if (token === undefined) return "unsuited";
    const { corrupted, put } = corrupt(document, text, token, how);
    const before = await decode(bench, document);
    const after = await decode(bench, corrupted);
    if (before.outcome !== "complete" || (after.outcome === "complete" && !tellsMore(before, after))) return "unsuited";
    const known = new Set((await placedFindings(before, bench)).map((one) => JSON.stringify(one)));
    const found = (await placedFindings(after, bench)).filter((one) => !known.has(JSON.stringify(one)));
    const first = found.find(({ severity }) => severity === "error");
    if (first === undefined) return "unsuited";
    const spoilt = text.slice(0, token.start) + put + text.slice(token.end);
    const { pointer } = token;
    const region = { text: spoilt, start: token.start, end: token.start + put.length };
    const holder = pointer === undefined ? {} : { pointer };
    if (first.at !== undefined && isInRegion(first.at, { ...region, ...holder })) return "holds";
    return {
      message: { en: `${first.code} does not point to the fault.`, ja: `${first.code}が誤りの場所を指さない。` },
      expected: {
        corrupted: spoilt.slice(Math.max(0, token.start - 40), token.start + 60),
        at: token.start,
        ...holder,
      },
      actual: found.slice(0, 5),
    };
  },
});

function corrupt(
  document: NativeDocument,
  text: string,
  { start, end, text: token }: Token,
  how: number,
): { readonly corrupted: NativeDocument; readonly put: string } {
  const forms = spoilings(token, grammarOf(text).grammar);
  const put = how === 0 ? "\ufffd" : (forms[how % forms.length] ?? `${token}x`);
  if (how > 0) return { corrupted: replaced(document, start, end, put), put };
  const [before, behind] = [Buffer.from(text.slice(0, start)), Buffer.from(text.slice(end))];
  const corrupted = withPrimary(document, () => new Uint8Array(Buffer.concat([before, Buffer.of(0xff, 0xfe), behind])));
  return { corrupted, put };
}
