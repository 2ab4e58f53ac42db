// SPDX-License-Identifier: Apache-2.0
import fc from "fast-check";
import { expect, it } from "vitest";
import { readLines } from "../src/line-reader.js";

async function lines(text: string, chunk: number, limit = 1000): Promise<readonly (string | undefined)[]> {
  const bytes = new TextEncoder().encode(text);
  async function* chunks() {
    for (let at = chunk; at < bytes.length; at += chunk) yield bytes.subarray(at, at + chunk);
  }
  const out: (string | undefined)[] = [];
  const start = { offset: 50, line: 3, column: 1 };
  for await (const line of readLines(bytes.subarray(0, chunk), chunks(), start, limit)) {
    if (line.bytes !== undefined)
      expect(
        new TextDecoder().decode(bytes.subarray(line.place.offset - 50, line.place.offset - 50 + line.bytes.length)),
      ).toBe(new TextDecoder().decode(line.bytes));
    out.push(`${line.place.line} ${line.bytes === undefined ? "–" : new TextDecoder().decode(line.bytes)}`);
  }
  return out;
}

it("gives lines with their places and leaves blank ones out", async () => {
  expect(await lines("a\n\n \r\nbb\r\nc", 3)).toEqual(["3 a", "6 bb\r", "7 c"]);
});

it("names a line that is too long without keeping it", async () => {
  expect(await lines(`a\n${"x".repeat(50)}\nb\n`, 7, 10)).toEqual(["3 a", "4 –", "5 b"]);
});

it("is the same in every partition", async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.constantFrom("ab", "é", "\n", "\r\n", " "), { maxLength: 40 }),
      fc.integer({ min: 1, max: 9 }),
      async (parts, chunk) => {
        const text = parts.join("");
        expect(await lines(text, chunk)).toEqual(await lines(text, 10_000));
      },
    ),
  );
});
