// SPDX-License-Identifier: Apache-2.0
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { manifest } from "../src/index.js";
import { codes, decode, decodeFolder, entry } from "./decode-rde.js";

const root = join(import.meta.dirname, "..");

it("is the content of jiku-adapter.json", () => {
  expect(JSON.parse(readFileSync(join(root, "jiku-adapter.json"), "utf8"))).toEqual(manifest);
});

it("has the version of the package", () => {
  expect(manifest.version).toBe(JSON.parse(readFileSync(join(root, "package.json"), "utf8")).version);
});

it("calls lossy what is lost", async () => {
  const extra = entry("invoice")["invoice/invoice.json"]!.replace('"basic": {', '"basic": { "dataOwnerName": "A",');
  const lists = '{"constant":{"a":{"value":[1,2]},"b":{"value":"x","unit":"mm","note":1}},"variable":[],"x":1}';
  const losses = [
    ...(await decode({ "invoice.json": extra })).losses,
    ...(await decode({ "metadata.json": lists })).losses,
  ];
  expect(losses.length).toBe(5);
  for (const { concept } of losses) expect(manifest.concepts[concept]).toBe("lossy");
});

it("lists every code of the sound entry", async () => {
  const known = new Set(manifest.findings.map(({ code }) => code));
  for (const code of codes((await decodeFolder(entry())).findings)) expect(known).toContain(code);
});

describe("findings", () => {
  const own = manifest.findings.filter((f) => f.code.startsWith("RDE-"));

  it("have numbers of their own", () => {
    expect(new Set(own.map(({ code }) => code)).size).toBe(own.length);
    expect(own.map(({ code }) => code)).not.toContain("RDE-003");
  });

  it.each(own)("$code is worded in both languages, within the length that people read", ({ rule, text, fix }) => {
    expect(rule).toMatch(/^rde\/[a-z-]+$/);
    const placeholders = (s: string) => [...s.matchAll(/\{\w+\}/g)].map(([p]) => p).sort();
    for (const words of [text!, fix!]) {
      expect(placeholders(words.ja)).toEqual(placeholders(words.en));
      expect(words.en.replace(/"?\{\w+\}"?/g, "").length).toBeLessThanOrEqual(100);
      expect([...words.ja.replace(/「?\{\w+\}」?/g, "")].length).toBeLessThanOrEqual(50);
      expect(words.en).toMatch(/\.$/);
      expect(words.ja).toMatch(/。$/);
    }
  });
});
