// SPDX-License-Identifier: Apache-2.0
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { LOSS_CONCEPTS } from "../src/encode-losses.js";
import { manifest } from "../src/index.js";

const root = join(import.meta.dirname, "..");

it("is the content of jiku-adapter.json", () => {
  expect(JSON.parse(readFileSync(join(root, "jiku-adapter.json"), "utf8"))).toEqual(manifest);
});

it("has the version of the package", () => {
  expect(manifest.version).toBe(JSON.parse(readFileSync(join(root, "package.json"), "utf8")).version);
});

it("calls every concept lossy of which writing may lose something", () => {
  for (const concept of LOSS_CONCEPTS) expect(manifest.concepts[concept]).toBe("lossy");
});

describe("findings", () => {
  const own = manifest.findings.filter((f) => f.code.startsWith("CTY-"));

  it("leaves the numbers empty that belong to rules of an area", () => {
    const numbers = own.map((f) => Number(f.code.slice(4)));
    expect(new Set(numbers).size).toBe(numbers.length);
    for (const taken of [1, 2, 3, 4, 8, 9]) expect(numbers).not.toContain(taken);
  });

  it.each(own)("$code is worded in both languages, within the length that people read", ({ rule, text, fix }) => {
    expect(rule).toMatch(/^(?:cityjson|citygml|spatialid)\/[a-z-]+$/);
    const placeholders = (s: string) => [...s.matchAll(/\{\w+\}/g)].map(([p]) => p).sort();
    for (const words of [text!, fix!]) {
      expect(placeholders(words.ja)).toEqual(placeholders(words.en));
      expect(words.en.replace(/"?\{\w+\}"?/g, "").length).toBeLessThanOrEqual(100);
      expect([...words.ja.replace(/「?\{\w+\}」?/g, "")].length).toBeLessThanOrEqual(50);
      expect(words.en).toMatch(/\.$|code\.$/);
      expect(words.ja).toMatch(/。$/);
    }
  });

  it("words no two alike", () => {
    const texts = own.flatMap((f) => [f.text!.en, f.text!.ja]);
    expect(new Set(texts).size).toBe(texts.length);
  });
});
