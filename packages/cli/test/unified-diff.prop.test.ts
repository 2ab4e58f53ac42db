// SPDX-License-Identifier: Apache-2.0
import { bytesSource } from "@jiku/validate";
import fc from "fast-check";
import { expect, it } from "vitest";
import { type Hunk, hunkHeader, hunksOf } from "../src/edit/unified-diff.js";

/** Applies hunks to the lines of a text, as `patch` does; a line that is not as expected throws. */
function patched(text: string, hunks: readonly Hunk[]): string {
  const lines = text.split(/(?<=\n)/).filter((line) => line !== "");
  const result: string[] = [];
  let at = 0;
  for (const hunk of hunks) {
    while (at < hunk.oldStart - 1) result.push(lines[at++] as string);
    expect(result.length).toBe(hunk.newStart - 1);
    for (const { sign, text: body, open } of hunk.lines) {
      const line = open ? body : `${body}\n`;
      if (sign !== "+") expect(lines[at++]).toBe(line);
      if (sign !== "-") result.push(line);
    }
  }
  return [...result, ...lines.slice(at)].join("");
}

it("is a patch that makes the new text of the old one", () => {
  const line = fc.constantFrom("a\n", "b\n", "c位\n", "\n", "dd\r\n");
  const document = fc.tuple(fc.array(line, { maxLength: 40 }), fc.constantFrom("", "end"));
  const edits = fc.array(fc.tuple(fc.nat(), fc.nat(9), fc.constantFrom("", "x", "y\nz", "\n")), { maxLength: 4 });
  fc.assert(
    fc.property(document, edits, ([lines, end], wanted) => {
      const text = lines.join("") + end;
      const original = Buffer.from(text);
      const starts = [0, ...[...text].map((_, i) => Buffer.from(text.slice(0, i + 1)).length)];
      let last = -1;
      const changes = wanted
        .map(([at, length, put]) => ({ index: at % starts.length, length, put }))
        .sort((a, b) => a.index - b.index)
        .flatMap(({ index, length, put }) => {
          const to = Math.min(index + length, starts.length - 1);
          if (index <= last) return [];
          last = to;
          return [{ from: starts[index] as number, to: starts[to] as number, bytes: Buffer.from(put) }];
        });
      const after = changes
        .toReversed()
        .reduce(
          (now, { from, to, bytes }) => Buffer.concat([now.subarray(0, from), bytes, now.subarray(to)]),
          original,
        );
      const hunks = hunksOf(bytesSource("x", original), changes);
      expect(
        patched(
          text,
          hunks.filter(({ lines: own }) => own.length > 0),
        ),
      ).toBe(after.toString());
    }),
    { numRuns: 1500 },
  );
});

it("shows three lines around a change, and its place in both files", () => {
  const text = Array.from({ length: 30 }, (_, i) => `line ${i + 1}\n`).join("");
  const at = text.indexOf("line 20");
  const hunks = hunksOf(bytesSource("x", Buffer.from(text)), [
    { from: 0, to: 0, bytes: Buffer.from("new\n") },
    { from: at, to: at + 4, bytes: Buffer.from("LINE") },
  ]);
  expect(hunks.map(hunkHeader)).toEqual(["@@ -1,3 +1,4 @@", "@@ -17,7 +18,7 @@"]);
  expect(hunks[1]?.lines.map(({ sign, text: body }) => sign + body)).toEqual([
    " line 17",
    " line 18",
    " line 19",
    "-line 20",
    "+LINE 20",
    " line 21",
    " line 22",
    " line 23",
  ]);
});
