// SPDX-License-Identifier: Apache-2.0
import { describe, expect, it } from "vitest";
import {
  entriesOf,
  itemsOf,
  member,
  type Node,
  readYaml,
  textOf,
  toJson,
  wordOf,
  writtenOf,
} from "../src/yaml/yaml.js";
import { brief, bytesOf, drain, newReport } from "./read-text.js";

const LIMITS = { depth: 16, nodes: 1000, aliases: 10 } as const;
const parse = (content: string | Uint8Array) => {
  const { events, value } = drain(
    readYaml(typeof content === "string" ? bytesOf(content) : content, newReport(), LIMITS),
  );
  return { root: value, found: brief(events), events };
};

describe("a YAML tree", () => {
  const { root, found } = parse("a: &x [1, 0x10, 1.10]\nb:\n  c: *x\n  d: ~\n  'e': .inf\n");

  it("has the place of every key and value, and values of the core schema", () => {
    expect(found).toEqual([]);
    expect(entriesOf(root).map(({ key, at }) => [key, at])).toEqual([
      ["a", { kind: "text", line: 1, column: 1 }],
      ["b", { kind: "text", line: 2, column: 1 }],
    ]);
    expect(toJson(root as Node)).toEqual({ a: [1, 16, 1.1], b: { c: [1, 16, 1.1], d: null, e: ".inf" } });
  });

  it("keeps what is written, and shares what aliases stand for", () => {
    const items = itemsOf(member(root, "a"));
    expect(items.map((node) => node.kind === "scalar" && writtenOf(node))).toEqual(["1", "0x10", "1.10"]);
    expect([wordOf(items[2]), textOf(items[2]), wordOf(member(member(root, "b"), "d"))]).toEqual([
      "1.10",
      undefined,
      undefined,
    ]);
    expect(member(member(root, "b"), "c")).toBe(member(root, "a"));
  });
});

describe("faults of a YAML text", () => {
  const cases: readonly (readonly [text: string, ...found: string[]])[] = [
    ["", "AD-122 1:1"],
    ["# nothing\n", "AD-122 1:1"],
    ["a: [1, 2", "AD-103 1:9"],
    ["a: 1\n b: 2\n", "AD-102 1:4", "AD-102 1:4"],
    ["a: 1\n---\nb: 2\n", "AD-102 2:1"],
    ["a: 1\na: 2\n", "AD-115 2:1"],
    ["__proto__: 1\n", "AD-117 1:1"],
    ["a: !!js/function 'x'\n", "AD-120 1:4"],
    ["a: 12345678901234567890123\n", "AD-107 1:4"],
    ["a: 1e999\n", "AD-107 1:4"],
    ["[a, b]: 1\n", "AD-102 1:1"],
    ["a: *x\n", "AD-102 1:4"],
    ["a\u0000b", "AD-114 1:2"],
    ["a: 1\nb: x\u0001\n", "AD-102 2:5"],
  ];
  it.each(cases)("of %j are told", (text, ...found) => {
    expect(parse(text).found).toEqual(found);
  });

  it("know a character that the end cuts from one that is no UTF-8", () => {
    const bytes = bytesOf("a: é");
    expect(parse(bytes.subarray(0, -1)).found).toEqual(["AD-103 1:4"]);
    expect(parse(Uint8Array.of(0x61, 0xff, 0x61)).found).toEqual(["AD-114 1:2"]);
    expect(parse(Uint8Array.of(0xff, 0xfe, 0x61, 0)).found).toEqual(["AD-114 undefined:undefined"]);
  });

  it("stop at nesting, at the number of values and at the use of aliases, before the memory does", () => {
    expect(parse("[".repeat(100_000)).found).toEqual([expect.stringMatching(/^AD-105 1:/)]);
    expect(parse(`[${"1,".repeat(5000)}]`).found).toEqual([expect.stringMatching(/^AD-105 1:/)]);
    const laughs = ["a0: &a0 [x, x, x, x]"];
    for (let i = 1; i < 6; i++)
      laughs.push(
        `a${i}: &a${i} [${Array(4)
          .fill(`*a${i - 1}`)
          .join(", ")}]`,
      );
    const bomb = parse(laughs.join("\n"));
    expect([bomb.root, bomb.found.at(-1)?.slice(0, 6)]).toEqual([undefined, "AD-105"]);
  });

  it("never throw at a cut, and a cut that is no whole text is told", () => {
    const bytes = bytesOf('{"a": [1, "é"], "b": {"c": null}}');
    for (let length = 0; length < bytes.length; length++)
      expect(parse(bytes.subarray(0, length)).found.length, String(length)).toBeGreaterThan(0);
  });
});
