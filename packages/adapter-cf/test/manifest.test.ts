// SPDX-License-Identifier: Apache-2.0
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { JSON_CODES } from "@jiku/syntax/json";
import { ZIP_CODES } from "@jiku/syntax/zip";
import { describe, expect, it } from "vitest";
import { LOSS_CONCEPTS } from "../src/concepts.js";
import { manifest } from "../src/index.js";

const root = join(import.meta.dirname, "..");

it("is the content of jiku-adapter.json", () => {
  expect(JSON.parse(readFileSync(join(root, "jiku-adapter.json"), "utf8"))).toEqual(manifest);
});

it("has the version of the package", () => {
  expect(manifest.version).toBe(JSON.parse(readFileSync(join(root, "package.json"), "utf8")).version);
});

it("brings the samples that it names", () => {
  for (const { path } of manifest.samples ?? []) expect(readFileSync(join(root, path)).length).toBeGreaterThan(0);
});

it("calls every concept lossy of which reading or writing may lose something", () => {
  for (const concept of LOSS_CONCEPTS) expect(manifest.concepts[concept]).toBe("lossy");
});

it("names every code that is emitted, and no other", () => {
  const source = join(root, "src");
  const files = readdirSync(source, { encoding: "utf8", recursive: true }).filter((file) =>
    /(?<!^manifest|^(?:cf|coordinate|store|own)-findings)\.ts$/.test(file),
  );
  const emitted = new Set<string>([
    // What stands in the readers of syntaxes and in the frame of a run.
    ...JSON_CODES,
    ...ZIP_CODES,
    "AD-121",
    ...files.flatMap(
      (file) => readFileSync(join(source, file), "utf8").match(/(?<=")(?:AD|CF|FD|SP|QU)-\d+(?=")/g) ?? [],
    ),
  ]);
  expect([...emitted].sort()).toEqual(manifest.findings.map(({ code }) => code).sort());
});

describe("findings", () => {
  const own = manifest.findings.filter((f) => f.code.startsWith("CF-"));

  it("have numbers of their own, and leave those empty that an area has", () => {
    expect(new Set(own.map(({ code }) => code)).size).toBe(own.length);
    expect(new Set(own.map(({ rule }) => rule)).size).toBe(own.length);
    for (const taken of ["CF-001", "CF-002", "CF-004", "CF-008"])
      expect(own.map(({ code }) => code)).not.toContain(taken);
  });

  it.each(own)("$code is worded in both languages, within the length that people read", ({ rule, text, fix }) => {
    expect(rule).toMatch(/^cf\/[a-z-]+$/);
    const placeholders = (s: string) => [...s.matchAll(/\{\w+\}/g)].map(([p]) => p).sort();
    for (const words of [text!, fix!]) {
      expect(placeholders(words.ja)).toEqual(placeholders(words.en));
      expect(words.en.replace(/"?\{\w+\}"?/g, "").length).toBeLessThanOrEqual(100);
      expect([...words.ja.replace(/「?\{\w+\}」?/g, "")].length).toBeLessThanOrEqual(50);
      expect(words.en).toMatch(/\.$/);
      expect(words.ja).toMatch(/。$/);
    }
  });

  it("words no two alike", () => {
    const texts = own.flatMap((f) => [f.text!.en, f.text!.ja]);
    expect(new Set(texts).size).toBe(texts.length);
  });
});
