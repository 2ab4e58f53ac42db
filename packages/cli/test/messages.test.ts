// SPDX-License-Identifier: Apache-2.0
import { expect, it } from "vitest";
import { convertMessages } from "../src/language/convert-messages.js";
import { helpTexts } from "../src/language/help-texts.js";
import { messages } from "../src/language/messages.js";

const tables = { messages, helpTexts, convertMessages };
const entries = Object.entries(tables).flatMap(([table, texts]) =>
  Object.entries(texts).map(([key, text]) => [`${table}.${key}`, text] as const),
);

it("has both languages with the same placeholders in every text", () => {
  expect(entries.length).toBeGreaterThan(150);
  for (const [key, { en, ja }] of entries) {
    expect(en, key).not.toBe("");
    expect(ja, key).not.toBe("");
    expect(placeholders(ja), key).toEqual(placeholders(en));
  }
});

it("writes Japanese with half-width digits and without full-width brackets or spaces", () => {
  for (const [key, { ja }] of entries) expect(ja, key).not.toMatch(/[０-９Ａ-Ｚａ-ｚ（）：　]/);
});

it("has no Japanese in an English text, and no English sentence in a Japanese one", () => {
  for (const [key, { en, ja }] of entries) {
    expect(en, key).not.toMatch(/[\u3040-\u30ff\u4e00-\u9fff]/);
    if (/[a-z]{4,} [a-z]{3,} [a-z]{3,}/.test(en)) expect(ja, key).toMatch(/[\u3040-\u30ff\u4e00-\u9fff]/);
  }
});

function placeholders(text: string): readonly string[] {
  return [...text.matchAll(/\{\w+\}/g)].map(([name]) => name).sort();
}
