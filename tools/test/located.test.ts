// SPDX-License-Identifier: Apache-2.0
import { describe, expect, test } from "vitest";
import { parseJson } from "../src/read/json.js";
import { SourceError } from "../src/read/problem.js";
import { parseYaml } from "../src/read/yaml.js";

function problemOf(run: () => unknown): string {
  try {
    run();
    return "none";
  } catch (error) {
    return error instanceof SourceError ? `${error.problem.law}:${error.problem.line}` : "another error";
  }
}

test("JSON keeps the line of every node, that of the key for a member", () => {
  const text = '{\n "a": [1,\n  {"b/c": null}\n ],\n "d":\n  "x\\n"\n}\n';
  const found = parseJson("f.json", text);
  expect(found.value).toEqual(JSON.parse(text));
  expect(["", "/a", "/a/0", "/a/1", "/a/1/b~1c", "/d", "/d/none"].map(found.lineOf)).toEqual([1, 2, 2, 3, 3, 5, 5]);
});

describe("faults of JSON carry their line", () => {
  const cases: readonly (readonly [string, string])[] = [
    ['{\n"a": 1,\n"a": 2}', "json:3"],
    ['{\n"a" 1}', "json:2"],
    ["[1,\n\n2", "json:3"],
    ["1\n2", "json:1"],
    ["[\n01x]", "json:2"],
  ];
  test.each(cases)("%j", (text, expected) => {
    expect(problemOf(() => parseJson("f.json", text))).toBe(expected);
  });
});

test("YAML keeps the line of every node, and keeps strings, numbers and lists", () => {
  const found = parseYaml("f.yaml", 'a: 1\nb:\n  - x: "y"\n  - [p, q]\n"no": off\n');
  expect(found.value).toEqual({ a: 1, b: [{ x: "y" }, ["p", "q"]], no: "off" });
  expect(["/a", "/b", "/b/0", "/b/0/x", "/b/1", "/b/1/1", "/no"].map(found.lineOf)).toEqual([1, 2, 3, 3, 4, 4, 5]);
});

test("YAML refuses aliases, repeated keys and bad indentation", () => {
  expect(problemOf(() => parseYaml("f.yaml", "a: &x 1\nb: *x\n"))).toBe("yaml:2");
  expect(problemOf(() => parseYaml("f.yaml", "a: 1\na: 2\n"))).toMatch(/^yaml:/);
  expect(problemOf(() => parseYaml("f.yaml", "a:\n - 1\n b: 2\n"))).toMatch(/^yaml:/);
});
