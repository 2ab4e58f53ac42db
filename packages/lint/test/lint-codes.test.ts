// SPDX-License-Identifier: Apache-2.0
import { describe, expect, it } from "vitest";
import { lintCodes } from "../src/read.js";

const codes = [...lintCodes.values()];
const texts = codes.flatMap(({ rule, message, fix, cases }) =>
  [{ message, fix }, ...Object.values(cases)].flatMap((wording) =>
    (["message", "fix"] as const).map((key) => [`${rule} ${key}`, wording[key]] as const),
  ),
);

describe("the table of lint codes", () => {
  it("has each code and each name once, in order", () => {
    const all = codes.map(({ code }) => code);
    expect(all).toEqual([...new Set(all)].sort());
    for (const [slug, { code, rule }] of lintCodes) {
      expect(code).toMatch(/^LN-\d{2}$/);
      expect(rule).toBe(`lint/${slug}`);
    }
  });

  it("is short in both languages, and ends in a full stop", () => {
    const length = (text: string): number => [...text.replace(/"[^"]*"|「[^」]*」|\{[^}]*\}/g, "")].length;
    for (const [name, { en, ja }] of texts) {
      expect(length(en), `${name}: ${en}`).toBeLessThanOrEqual(100);
      expect(length(ja), `${name}: ${ja}`).toBeLessThanOrEqual(50);
      expect(en, name).toMatch(/\.$/);
      expect(ja, name).toMatch(/。$/);
      expect(`${en}${ja}`, name).not.toMatch(/!|please|ください|must match|unevaluated(?!Properties)|[０-９]/i);
    }
  });

  it("uses the same placeholders in both languages", () => {
    const names = (text: string): readonly string[] => [...text.matchAll(/\{\w+\}/g)].map(([name]) => name).sort();
    for (const [name, { en, ja }] of texts) expect(names(ja), name).toEqual(names(en));
  });
});
