// SPDX-License-Identifier: Apache-2.0
import type { LangText, LangTexts } from "@jiku/model";
import type { Literal, Term } from "../graph/graph.js";
import { type LiftContext, tell } from "./lift-context.js";
import { literals, type Taker } from "./taker.js";

/** The language under which a literal is kept. */
function languageOf({ language }: Literal): string {
  return language ?? "und";
}

/**
 * Texts by language, one for each; a second one in a language stays with the statements that are kept as they are.
 * Several without a language are RO-007.
 */
export function langText(
  context: LiftContext,
  taker: Taker,
  terms: readonly Term[],
  name?: string,
): LangText | undefined {
  const texts = new Map<string, string>();
  const left: Term[] = terms.filter(({ kind }) => kind !== "literal");
  for (const literal of literals(terms)) {
    const language = languageOf(literal);
    if (texts.has(language)) left.push(literal);
    else texts.set(language, literal.value);
  }
  const plain = literals(terms).filter(({ language }) => language === undefined);
  if (name !== undefined && plain.length > 1 && plain[1] !== undefined)
    tell(context, "RO-007", { member: name, count: plain.length }, plain[1].at);
  taker.giveBack(left);
  return texts.size === 0 ? undefined : Object.fromEntries(texts);
}

/** Lists of texts by language. */
export function langTexts(terms: readonly Term[]): LangTexts | undefined {
  const texts = new Map<string, string[]>();
  for (const literal of literals(terms)) {
    const language = languageOf(literal);
    const known = texts.get(language) ?? [];
    if (!known.includes(literal.value)) known.push(literal.value);
    texts.set(language, known);
  }
  return texts.size === 0 ? undefined : Object.fromEntries(texts);
}
