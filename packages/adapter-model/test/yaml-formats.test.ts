// SPDX-License-Identifier: Apache-2.0
import { describe, expect, it } from "vitest";
import { adapter } from "../src/index.js";
import { brief, decode, errorCodes, fixture, fixtureText } from "./decode-model.js";

const FIXTURES = [
  ["tidal-flat.ymmsl", "ymmsl", "v0.1"],
  ["river-basin.ymmsl", "ymmsl", "v0.2"],
  ["flood-map.cwl", "cwl", "v1.2"],
  ["flood-chain.cwl", "cwl", "v1.2"],
  ["river.bmi.yaml", "bmi", "2.0"],
  ["pond.bmi.json", "bmi", "2.0"],
] as const;

describe.each(FIXTURES)("%s", (name, format, version) => {
  it("is recognised by its content", () => {
    expect(adapter.detect(fixture(name), {})).toEqual({ format, version, confidence: 3 });
  });

  it("is read whole and without error", async () => {
    const { findings, end } = await decode(name, fixture(name));
    expect(brief(findings)).toEqual([]);
    expect(end.outcome).toBe("complete");
  });

  it("is the same in chunks of one byte, with a mark before it and with Windows line ends", async () => {
    const { events } = await decode(name, fixture(name));
    expect((await decode(name, fixture(name), { chunkSize: 1 })).events).toEqual(events);
    const without = (list: typeof events) =>
      JSON.parse(JSON.stringify(list.filter((e) => e.kind !== "resource" || e.resource.type !== "Asset"))) as unknown;
    const marked = await decode(name, new Uint8Array([0xef, 0xbb, 0xbf, ...fixture(name)]));
    expect(without(marked.events)).toEqual(without(events));
    const windows = await decode(name, fixtureText(name).replace(/\n/g, "\r\n"));
    expect(without(windows.events)).toEqual(without(events));
  });

  it("cut at any byte gives findings, or is a shorter text that is whole by itself", async () => {
    const bytes = fixture(name);
    const text = fixtureText(name);
    const whole: number[] = [];
    const step = bytes.length < 720 ? 1 : 17;
    for (let length = 0; length < bytes.length; length += step) {
      const { end, findings } = await decode(name, bytes.subarray(0, length));
      if (end.outcome === "complete") whole.push(length);
      else expect([length, findings.some(({ severity }) => severity !== "info")]).toEqual([length, true]);
    }
    // YAML has no end mark: only where a value may end does the text before it stand as a file of its own.
    if (name.endsWith(".json")) expect(whole.filter((length) => length < text.trimEnd().length)).toEqual([]);
    else expect(whole.length).toBeLessThan((bytes.length / step) * 0.66);
  }, 30_000);
});

describe("text", () => {
  const head = "ymmsl_version: v0.1\n";
  const CASES: readonly (readonly [name: string, content: string | Uint8Array, found: readonly string[]])[] = [
    ["a key twice", `${head}settings:\n  a: 1\n  b: 2\n  a: 3\n`, ["AD-115 5:3"]],
    ["a reserved key", `${head}settings:\n  __proto__: 1\n`, ["AD-117 3:3"]],
    ["a tag that asks for code", `${head}settings:\n  a: !!python/object/apply:os.system [ls]\n`, ["AD-120 3:6"]],
    ["a number beyond a double", `${head}settings:\n  a: 1e999\n`, ["AD-107 3:6"]],
    ["an integer that a double cannot hold", `${head}settings:\n  a: 9007199254740993\n`, ["AD-107 3:6"]],
    ["an alias without anchor", `${head}settings:\n  a: *b\n`, ["AD-102 3:6", "MDL-011 3:6"]],
    ["an anchor within itself", `${head}settings:\n  a: &a [*a]\n`, ["AD-102 3:10"]],
    ["an open quote", `${head}description: "abc\n`, ["AD-103 3:1"]],
    ["a second document", `${head}---\na: 1\n`, ["AD-102 2:1"]],
    ["a tab as indent", `${head}settings:\n\ta: 1\n`, ["AD-102 3:1"]],
    ["a zero byte", new TextEncoder().encode(`${head}a\0`), ["AD-114 2:2"]],
    [
      "bytes that are no UTF-8",
      new Uint8Array([...new TextEncoder().encode(head), 0x61, 0xff, 0x61, 0x61]),
      ["AD-114 2:2"],
    ],
    ["UTF-16", new Uint8Array([0xff, 0xfe, 0x79, 0x00]), ["AD-114 undefined:undefined"]],
    [
      "a character cut by the end",
      new Uint8Array([...new TextEncoder().encode(`${head}# `), 0xe3, 0x81]),
      ["AD-103 2:3"],
    ],
    ["nothing but a comment", "# yMMSL\n", ["AD-122 1:1"]],
    ["a list", "- 1\n", ["MDL-011 1:1"]],
  ];
  it.each(CASES)("%s", async (_, content, found) => {
    const { findings, end } = await decode("a.ymmsl", content);
    expect(brief(findings)).toEqual(found);
    expect(end.outcome).toBe("invalid");
  });

  it("nests up to the bound, and no deeper", async () => {
    const nested = (depth: number) => `${head}settings:\n  a: ${"[".repeat(depth)}1${"]".repeat(depth)}\n`;
    // The outermost mapping and the settings are two levels.
    expect(errorCodes((await decode("a.ymmsl", nested(254))).findings)).toEqual([]);
    expect(errorCodes((await decode("a.ymmsl", nested(256))).findings)).toEqual(["AD-105"]);
    expect(errorCodes((await decode("a.ymmsl", nested(200_000))).findings)).toEqual(["AD-105"]);
    const blocks = `${head}settings:\n  a:\n   ${"- ".repeat(5_000)}1\n`;
    expect(errorCodes((await decode("a.ymmsl", blocks)).findings)).toEqual(["AD-105"]);
  });

  it("holds back a bomb of aliases", async () => {
    const lines = [`${head}settings:`, "  a0: &a0 [1, 1, 1, 1, 1, 1, 1, 1, 1, 1]"];
    for (let i = 1; i < 12; i++) lines.push(`  a${i}: &a${i} [${new Array(10).fill(`*a${i - 1}`).join(", ")}]`);
    const { findings, end } = await decode("a.ymmsl", `${lines.join("\n")}\n`);
    expect(errorCodes(findings)).toEqual(["AD-105"]);
    expect(end.outcome).toBe("invalid");
  });

  it("takes aliases within the bound", async () => {
    const { findings, resources } = await decode("a.ymmsl", `${head}settings:\n  a: &x [1, 2]\n  b: *x\n`);
    expect(brief(findings)).toEqual([]);
    expect(resources[0]!["ymmsl:settings" as `${string}:${string}`]).toEqual({ a: [1, 2], b: [1, 2] });
  });

  it("refuses too large a file before it reads it", async () => {
    const { findings } = await decode("a.ymmsl", new Uint8Array(16 * 1024 * 1024 + 1).fill(0x23));
    expect(errorCodes(findings)).toEqual(["AD-105"]);
  });

  it("reads many keys in linear time", async () => {
    const settings = Array.from({ length: 20_000 }, (_, i) => `  k${i}: ${i}`).join("\n");
    const { end } = await decode("a.ymmsl", `${head}settings:\n${settings}\n`);
    expect(end.outcome).toBe("complete");
  }, 20_000);
});
