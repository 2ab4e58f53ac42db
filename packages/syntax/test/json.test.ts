// SPDX-License-Identifier: Apache-2.0
import { DECODE_DEFAULTS, memoryInput, startRun } from "@jiku/adapter";
import { describe, expect, it } from "vitest";
import {
  beginsWith,
  entriesOf,
  excerpt,
  hasOnly,
  isNothing,
  itemsOf,
  jsonPlace,
  member,
  numberOf,
  numbersOf,
  readJson,
  readJsonFile,
  textOf,
  toJson,
} from "../src/json/json.js";
import { brief, bytesOf, newReport } from "./read-text.js";

const OPTIONS = { format: "JSON", depth: 8 } as const;
const read = (text: string, options: object = {}) => readJson(bytesOf(text), newReport(), { ...OPTIONS, ...options });

describe("a JSON tree", () => {
  const { root } = read('{\n  "a": [1, 2.5, -3e2],\n  "b": {"c": "x", "d": null, "e": true}\n}');

  it("has the place of every key and value", () => {
    expect(root?.at).toEqual({ kind: "text", line: 1, column: 1 });
    expect(entriesOf(root).map(({ key, at, value }) => [key, at.line, at.column, value.at.column])).toEqual([
      ["a", 2, 3, 8],
      ["b", 3, 3, 8],
    ]);
    expect(itemsOf(member(root, "a")).map(({ at }) => at.column)).toEqual([9, 12, 17]);
  });

  it("is asked by form, and answers nothing of another one", () => {
    expect(numbersOf(member(root, "a"))).toEqual([1, 2.5, -300]);
    expect(itemsOf(member(root, "a")).map((node) => node.kind === "scalar" && node.integer)).toEqual([
      true,
      false,
      false,
    ]);
    const inner = member(root, "b");
    expect([textOf(member(inner, "c")), textOf(member(inner, "e")), numberOf(member(inner, "c"))]).toEqual([
      "x",
      undefined,
      undefined,
    ]);
    expect([isNothing(member(inner, "d")), isNothing(member(inner, "z")), isNothing(inner)]).toEqual([
      true,
      true,
      false,
    ]);
    expect([hasOnly(inner, ["c", "d", "e"]), hasOnly(inner, ["c"])]).toEqual([true, false]);
    expect([member(member(root, "a"), "0"), entriesOf(member(root, "a")), itemsOf(root), numbersOf(root)]).toEqual([
      undefined,
      [],
      [],
      undefined,
    ]);
    expect(toJson(root as NonNullable<typeof root>)).toEqual({ a: [1, 2.5, -300], b: { c: "x", d: null, e: true } });
    expect([root, member(root, "a"), member(inner, "d")].map((node) => node && excerpt(node))).toEqual([
      "{…}",
      "[…]",
      "null",
    ]);
  });
});

describe("faults of a JSON text", () => {
  const cases: readonly (readonly [text: string, found: string])[] = [
    ["", "AD-122 1:1"],
    ['{"a": [1, 2', "AD-103 1:12"],
    ['{"a" 1}', "AD-102 1:6"],
    ["[1] 2", "AD-102 1:5"],
    ["\ufeff[1]", "AD-114 1:1"],
    ['["\\ud800"]', "AD-114 1:9"],
    ['{"\\ud800": 1}', "AD-114 1:9"],
    ["[[[[[[[[[1]]]]]]]]]", "AD-105 1:9"],
    ["[12345678901234567890123]", "AD-107 1:2"],
    ["[1e999]", "AD-107 1:2"],
    ['{"a": 1, "a": 2}', "AD-115 1:10"],
    ['{"__proto__": 1}', "AD-117 1:2"],
  ];
  it.each(cases)("of %j are %s", (text, found) => {
    expect(brief(read(text).events)).toEqual([found]);
  });

  it("count the lines before the text, and name the file", () => {
    const [event] = read('{"a": 1, "a": 2}', { before: 9, file: "b.json" }).events;
    expect(event?.kind === "finding" && event.finding).toMatchObject({
      location: { file: "b.json", line: 10, native: { file: "b.json", byte: 9 } },
      related: [{ location: { line: 10, column: 2 } }],
    });
  });

  it("keep the first of two equal keys, and no tree of what is cut", () => {
    expect(numberOf(member(read('{"a": 1, "a": 2}').root, "a"))).toBe(1);
    expect(read('{"a": 1').root).toBeUndefined();
  });

  it("are told of every cut of a sound text", () => {
    const text = '{"a": [1, "é", {"b": null}], "c": "\\u00e9"}';
    const bytes = bytesOf(text);
    for (let length = 0; length < bytes.length; length++) {
      const { root, events } = readJson(bytes.subarray(0, length), newReport(), OPTIONS);
      expect([root, events.length > 0], String(length)).toEqual([undefined, true]);
    }
    expect(read(text).events).toEqual([]);
  });

  it("do not grow the stack with the nesting", () => {
    const { root, events } = read("[".repeat(1_000_000));
    expect([root, brief(events).slice(0, 1)]).toEqual([undefined, ["AD-105 1:9"]]);
  });
});

describe("a JSON file", () => {
  async function open(text: string, limit: number) {
    const run = startRun([], memoryInput({ "a.json": text }, { chunkSize: 3 }), { ...DECODE_DEFAULTS, base: "urn:x:" });
    const found: string[] = [];
    const events = readJsonFile(run, limit, OPTIONS);
    for (;;) {
      const next = await events.next();
      if (next.done === true) return { found, file: next.value };
      found.push(...brief([next.value]));
    }
  }

  it("comes with its digest, its size, and its faults", async () => {
    expect((await open('{"a": 1}', 100)).file).toMatchObject({
      bytes: 8,
      digest: expect.stringMatching(/^[0-9a-f]{64}$/),
    });
    expect(await open('{"a": 1', 100)).toEqual({ found: ["AD-103 1:8"], file: undefined });
    expect(await open('{"a": 1}', 4)).toEqual({ found: ["AD-105 undefined:undefined"], file: undefined });
  });

  it("is told by its first character", () => {
    expect(["\ufeff \n{}", "[", "a: 1", ""].map((text) => beginsWith(bytesOf(text), "{", "["))).toEqual([
      true,
      true,
      false,
      false,
    ]);
  });

  it("has native places", () => {
    expect(jsonPlace("/a", { line: 2, column: 3 })).toEqual({ kind: "json", pointer: "/a", line: 2, column: 3 });
    expect(jsonPlace("/a", { line: 2, column: 3 }, "b.json")).toMatchObject({ file: "b.json" });
  });
});
