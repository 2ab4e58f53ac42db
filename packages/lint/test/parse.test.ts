// SPDX-License-Identifier: Apache-2.0
import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { parseJson, parseYaml } from "../src/read.js";

const SCHEMAS = fileURLToPath(new URL("../../../schemas", import.meta.url));

describe("JSON", () => {
  it("keeps where members and items stand", () => {
    const { source } = parseJson('{\n "a": [1,\n  {"b/c": "é"}],\n "~": 2 }');
    expect(source?.value).toEqual({ a: [1, { "b/c": "é" }], "~": 2 });
    expect(source?.placeOf("")).toEqual({ line: 1, column: 1 });
    expect(source?.placeOf("/a")).toEqual({ line: 2, column: 2 });
    expect(source?.placeOf("/a/1")).toEqual({ line: 3, column: 3 });
    expect(source?.placeOf("/a/1/b~1c")).toEqual({ line: 3, column: 4 });
    expect(source?.placeOf("/~0")).toEqual({ line: 4, column: 2 });
    expect(source?.placeOf("/a/1/none/deeper")).toEqual({ line: 3, column: 3 });
  });

  it("takes a key that is a name of the language as a key", () => {
    expect(Object.keys(parseJson('{"__proto__": 1, "constructor": 2}').source?.value ?? {})).toEqual([
      "__proto__",
      "constructor",
    ]);
  });

  it("refuses what is no JSON", () => {
    const texts = [
      "",
      "{",
      "[1,]",
      "{a:1}",
      '{"a":1}}',
      "01",
      "1 2",
      "'a'",
      '"\\x"',
      "nul",
      '{"a" 1}',
      "[1 2]",
      "{1:2}",
    ];
    for (const text of texts) expect(parseJson(text).fault?.kind, text).toBe("json-syntax");
  });

  it("reads every schema as the language does", () => {
    const files = readdirSync(SCHEMAS, { recursive: true, encoding: "utf8" }).filter((file) =>
      file.endsWith(".schema.json"),
    );
    expect(files.length).toBeGreaterThan(50);
    for (const file of files) {
      const text = readFileSync(`${SCHEMAS}/${file}`, "utf8");
      expect(parseJson(text).source?.value, file).toEqual(JSON.parse(text));
    }
  });
});

describe("YAML", () => {
  it("keeps where members and items stand", () => {
    const { source } = parseYaml("# note\na: {en: x, ja: y}\nlist:\n  - 1\n  - b: 2\n");
    expect(source?.value).toEqual({ a: { en: "x", ja: "y" }, list: [1, { b: 2 }] });
    expect(source?.placeOf("/a/ja")).toEqual({ line: 2, column: 12 });
    expect(source?.placeOf("/list/1/b")).toEqual({ line: 5, column: 5 });
    expect(source?.placeOf("/list/0")).toEqual({ line: 4, column: 5 });
  });

  it("reads an empty text as nothing", () => {
    expect(parseYaml("").source?.value).toBeNull();
  });
});
