// SPDX-License-Identifier: Apache-2.0
import { expect, it } from "vitest";
import { cityRecords } from "../src/city-records.js";

const encoder = new TextEncoder();
const start = { offset: 0, line: 1, column: 1 };

async function read(text: string, tooLong = new Map()): Promise<readonly string[]> {
  const bytes = encoder.encode(text);
  const out: string[] = [];
  const source = (offset: number, length: number) => Promise.resolve(bytes.subarray(offset, offset + length));
  for await (const record of cityRecords(source, start, bytes.length, tooLong))
    out.push(`${record.key} ${record.place.line}:${record.place.column} ${record.bytes.length}`);
  return out;
}

it("walks over objects that are longer than its window", async () => {
  const long = `{"attributes":{"t":"${"x".repeat(3_000_000)}"}}`;
  expect(await read(`{"a":${long},\n "b\\u0041": {} , "c":${long}}`)).toEqual([
    `a 1:6 ${long.length}`,
    "bA 2:13 2",
    `c 2:22 ${long.length}`,
  ]);
});

it("is empty for an empty object", async () => {
  expect(await read("{ }")).toEqual([]);
});

it("passes over a record that is too long", async () => {
  const text = '{"a":{"x":1},"b":{}}';
  const skipped = { start: { offset: 5, line: 1, column: 6 }, end: { offset: 12, line: 1, column: 13 } };
  expect(await read(text, new Map([[5, skipped]]))).toEqual(["b 1:18 2"]);
});

it("says when the bytes are not those that were scanned", async () => {
  await expect(read('{"a":{"x":1')).rejects.toMatchObject({ code: "unreadable-input" });
});
