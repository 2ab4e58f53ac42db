// SPDX-License-Identifier: Apache-2.0
import { expect, it } from "vitest";
import { cursorAt, locateJson, walkJson } from "../src/index.js";

const start = { offset: 100, line: 5, column: 11 };
const text = '{"a": [1, {"k": "é😀"}, 2],\n "b/c": {"x": 1, "y~": 2}}';
const bytes = new TextEncoder().encode(text);

it("tells the places of what the tree names, from the start of the record on", () => {
  const seen: string[] = [];
  const cursor = cursorAt(bytes, start);
  expect(
    walkJson(cursor, { a: { "*": {} }, "b/c": {} }, (pointer, at) => seen.push(`${pointer} ${at.line}:${at.column}`)),
  ).toBe(true);
  expect(seen).toEqual([
    " 5:11",
    "/a 5:17",
    "/a/0 5:18",
    "/a/1 5:21",
    "/a/1/k 5:27",
    "/a/2 5:35",
    "/b~1c 6:9",
    "/b~1c/x 6:15",
    "/b~1c/y~0 6:24",
  ]);
  expect(cursor.at).toBe(bytes.length);
});

it("says when the bytes end before the value", () => {
  for (let length = 0; length < bytes.length; length++) {
    expect(walkJson(cursorAt(bytes.subarray(0, length), start), { "*": { "*": {} } }, () => {})).toBe(false);
  }
});

it("gives the deepest container of a pointer that leads nowhere", () => {
  expect(locateJson(bytes, start, "/b~1c/z")).toEqual({ offset: 100 + bytes.indexOf(0x78) - 2, line: 6, column: 9 });
});
