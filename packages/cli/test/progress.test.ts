// SPDX-License-Identifier: Apache-2.0
import { expect, it } from "vitest";
import { createProgress } from "../src/run/progress.js";

function fakeStream(isTTY: boolean): { readonly written: string[]; readonly stream: NodeJS.WriteStream } {
  const written: string[] = [];
  const stream = { isTTY, columns: 60, write: (text: string) => written.push(text) } as unknown as NodeJS.WriteStream;
  return { written, stream };
}

it("says nothing in the first second, then shows share, rate, rest and name, and clears its line", () => {
  const { written, stream } = fakeStream(true);
  let time = 0;
  const progress = createProgress(stream, "en", () => time);
  progress.show("a.ndjson", 1e6, 100e6);
  time = 999;
  progress.show("a.ndjson", 10e6, 100e6);
  expect(written).toEqual([]);
  time = 2000;
  progress.show("a.ndjson", 50e6, 100e6);
  time = 2050;
  progress.show("a.ndjson", 51e6, 100e6);
  expect(written).toHaveLength(1);
  expect(written[0]).toContain("[============            ] 50 %  25.0 MB/s  2 s left  a.");
  expect(written[0]?.replace("\r\u001b[2K", "").length).toBeLessThan(60);
  progress.clear();
  expect(written.at(-1)).toBe("\r\u001b[2K");
});

it("is silent where there is no terminal", () => {
  const { written, stream } = fakeStream(false);
  let time = 0;
  const progress = createProgress(stream, "en", () => time);
  progress.show("a", 1, 2);
  time = 5000;
  progress.show("a", 2, 2);
  progress.clear();
  expect(written).toEqual([]);
});
