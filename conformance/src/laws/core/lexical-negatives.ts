// SPDX-License-Identifier: Apache-2.0
import fc from "fast-check";
import type { Difference } from "../../compare/differences.js";
import { law } from "../../law.js";
import { decode } from "../asked.js";
import { between, isGivenUp, tellsMore } from "../native/compare-decoded.js";
import { grammarOf, replaced, type Token, textOf, tokensOf } from "../native/native-text.js";
import { documentFrom, type Source, sources } from "../native/sources.js";
import { isDate, isNumeral, spoilings } from "../native/spoilings.js";

const KINDS = ["number", "date", "any"] as const;
type Kind = (typeof KINDS)[number];

interface Slip {
  readonly source: Source;
  /** What is spoilt, where the text has such a value. */
  readonly kind: Kind;
  /** Which value of that kind, and which wrong form of it. */
  readonly at: number;
  readonly how: number;
}

/** AD-078: a token just outside its form is reported, or makes another value that is still sound; it never passes for the old or a near one. */
export const lexicalNegatives = law<Slip>({
  code: "AD-078",
  slug: "lexical-negatives",
  class: "core",
  directions: ["decode"],
  drawn(bench) {
    const source = sources(bench);
    const kind = fc.constantFrom(...KINDS);
    return source && fc.record({ source, kind, at: fc.nat(), how: fc.nat({ max: 60 }) }, { noNullPrototype: true });
  },
  async judge({ source, kind, at, how }, bench) {
    const document = await documentFrom(source, bench);
    const text = document && textOf(document);
    if (document === undefined || text === undefined) return "unsuited";
    const tokens = ofKind(tokensOf(text), kind);
    const token = tokens[at % Math.max(tokens.length, 1)];
    if (token === undefined) return "unsuited";
    const forms = spoilings(token.text, grammarOf(text).grammar);
    const put = forms[how % forms.length] ?? "";
    const before = await decode(bench, document);
    if (before.outcome !== "complete") return "unsuited";
    const after = await decode(bench, replaced(document, token.start, token.end, put));
    if (after.outcome !== "complete" || tellsMore(before, after)) return "holds";
    const found = between(before, after, bench.subject.manifest);
    if (found.length === 0 && isGivenUp(before, token, text)) return "holds";
    const fault = (en: string, ja: string) => ({
      message: { en, ja },
      expected: { written: put, instead: token.text },
      actual: found.slice(0, 10),
    });
    if (found.length === 0)
      return fault(`"${put}" passed for "${token.text}".`, `「${put}」が「${token.text}」として通った。`);
    const errors = (await bench.findings(after.resources.map(({ resource }) => resource))).filter(
      ({ severity }) => severity === "error",
    );
    if (errors.some(({ code }) => code.startsWith("schema/")))
      return fault(`"${put}" passed and breaks the model.`, `「${put}」が通り、モデルに反する。`);
    if (errors.length > 0 || !found.some((one) => isMended(one, token, put))) return "holds";
    return fault(`"${put}" was taken for something near.`, `「${put}」が、近い別の値として読まれた。`);
  },
});

/** The values of a kind; all of them where there is none. */
function ofKind(tokens: readonly Token[], kind: Kind): readonly Token[] {
  const own = tokens.filter(({ text }) => (kind === "number" ? isNumeral(text) : kind === "date" && isDate(text)));
  return own.length === 0 ? tokens : own;
}

/** Whether a number or date was made of what is none. */
function isMended({ before, after }: Difference, { text }: Token, put: string): boolean {
  if (isNumeral(text)) return before === Number(text) && typeof after === "number";
  if (!isDate(text) || typeof before !== "string" || typeof after !== "string") return false;
  return before.startsWith(text.slice(0, 7)) && /^\d{4}-\d{2}/.test(after) && !put.includes(after.slice(0, 16));
}
