// SPDX-License-Identifier: Apache-2.0
import { describe, expect, it } from "vitest";
import { changeRules } from "../../src/diff/change-rules/change-rules.js";
import { schemaMessages } from "../../src/language/schema-messages.js";

const entries = [...changeRules];
const placeholders = (text: string): readonly string[] => [...text.matchAll(/\{\w+\}/g)].map(([name]) => name).sort();

describe("the table of changes", () => {
  it("has each code and each name once, in order, with a category", () => {
    const codes = entries.map(([, { code }]) => code);
    expect(codes).toEqual([...new Set(codes)].sort());
    for (const [slug, { code, rule, categories }] of entries) {
      expect(code).toMatch(/^DF-\d{2}$/);
      expect(rule).toBe(`diff/${slug}`);
      expect(categories.length, code).toBeGreaterThan(0);
    }
  });

  it("raises the major version for whatever breaks writers or types", () => {
    for (const [, { code, bump, categories }] of entries) {
      if (categories.includes("writer")) expect(bump, code).toBe("major");
      if (bump === "patch")
        expect(
          categories.some((one) => ["writer", "reader", "types"].includes(one)),
          code,
        ).toBe(false);
    }
  });

  it("is short in both languages, ends in a full stop, and has the same placeholders", () => {
    const length = (text: string): number => [...text.replace(/"[^"]*"|「[^」]*」|\{[^}]*\}/g, "")].length;
    for (const [slug, { message, fix }] of entries) {
      for (const { en, ja } of [message, fix]) {
        expect(length(en), `${slug}: ${en}`).toBeLessThanOrEqual(100);
        expect(length(ja), `${slug}: ${ja}`).toBeLessThanOrEqual(50);
        expect(en, slug).toMatch(/[^ ]\.$/);
        expect(ja, slug).toMatch(/。$/);
        expect(`${en}${ja}`, slug).not.toMatch(/!|please|ください|[０-９（）]/i);
        expect(placeholders(ja), slug).toEqual(placeholders(en));
      }
    }
  });

  it("says nothing twice", () => {
    const texts = entries.flatMap(([, { message }]) => [message.en, message.ja]);
    expect(new Set(texts).size).toBe(texts.length);
  });
});

it("the commands' own words are there in both languages, with the same placeholders", () => {
  for (const [key, { en, ja }] of Object.entries(schemaMessages)) {
    expect(placeholders(ja), key).toEqual(placeholders(en));
    expect(en, key).not.toMatch(/[\u3040-\u30ff\u4e00-\u9fff]/);
    expect(ja, key).toMatch(/[\u3040-\u30ff\u4e00-\u9fff]/);
    expect(ja, key).not.toMatch(/[０-９Ａ-Ｚａ-ｚ（）：　]/);
  }
});
