// SPDX-License-Identifier: Apache-2.0
import {
  Binary,
  Field,
  Int32,
  List,
  makeData,
  Schema,
  Struct,
  Table,
  tableFromArrays,
  tableToIPC,
  Utf8,
  vectorFromArray,
} from "apache-arrow";
import { describe, expect, it } from "vitest";
import { arrowBytes } from "./parquet-file.js";
import { codes, decode, errorCodes } from "./run-adapter.js";

/** A table with a list, a structure, bytes and a dictionary, and with metadata. */
function nested(kind: "file" | "stream"): Uint8Array {
  const list = vectorFromArray([[1, 2], [], [3]], new List(new Field("item", new Int32(), true)));
  const structure = vectorFromArray([{ a: 1 }, { a: 2 }, { a: 3 }], new Struct([new Field("a", new Int32(), true)]));
  const bytes = vectorFromArray([new Uint8Array([1]), new Uint8Array(), new Uint8Array([2, 3])], new Binary());
  const text = vectorFromArray(["one", null, "three"], new Utf8());
  return tableToIPC(new Table({ list, structure, bytes, text }), kind);
}

const FILES: readonly (readonly [string, Uint8Array])[] = [
  ["plain.arrow", arrowBytes("file")],
  ["plain.arrows", arrowBytes("stream")],
  ["nested.arrow", nested("file")],
  ["nested.arrows", nested("stream")],
];

describe.each(FILES)("%s", (name, bytes) => {
  it("is read whole", async () => {
    const { end, findings } = await decode(name, bytes);
    expect([end.outcome, errorCodes(findings)]).toEqual(["complete", []]);
  });

  it("with any bit flipped gives findings or another table, in few steps", async () => {
    for (let i = 0; i < bytes.length; i++) {
      const bad = bytes.slice();
      bad[i] = (bad[i] as number) ^ (1 << (i % 8));
      let events = 0;
      const { end, findings, resources } = await decode(name, bad);
      events += findings.length + resources.length;
      expect(events, `${name} ${i}`).toBeLessThan(60);
      if (end.outcome !== "complete") expect(errorCodes(findings).length, `${name} ${i}`).toBeGreaterThan(0);
    }
  });
});

/** The bytes with a number of 32 bits put in at the place. */
function put(bytes: Uint8Array, at: number, value: number): Uint8Array {
  const copy = bytes.slice();
  new DataView(copy.buffer).setInt32(at, value, true);
  return copy;
}

describe("lengths that the bytes do not hold", () => {
  const stream = arrowBytes("stream");
  const file = arrowBytes("file");

  it.each([
    ["a message of 2 GiB", put(stream, 4, 0x7ffffff8), "AD-102"],
    ["a message beyond the end", put(stream, 4, stream.length), "AD-103"],
    ["a negative message", put(stream, 4, -8), "AD-102"],
    ["an early end of the stream", put(stream, 4, 0), "AD-102"],
    ["a footer longer than the file", put(file, file.length - 10, 0x7ffffff8), "AD-102"],
    ["a footer without length", put(file, file.length - 10, 0), "AD-102"],
  ])("%s", async (_what, bytes, code) => {
    const name = bytes[0] === 0x41 ? "t.arrow" : "t.arrows";
    const { end, findings, resources } = await decode(name, bytes);
    expect([errorCodes(findings), end.outcome, resources]).toEqual([[code], "invalid", []]);
    expect(findings[0]?.location?.native).toMatchObject({ kind: "text" });
  });

  it("every word of the metadata put to its greatest is told, or changes no length", async () => {
    for (let at = 8; at + 4 <= stream.length; at += 4) {
      const { end, findings } = await decode("t.arrows", put(stream, at, 0x7fffffff));
      if (end.outcome !== "complete")
        expect(codes(findings).some((one) => /^AD-10[235]$|^AD-121$/.test(one))).toBe(true);
    }
  });
});

it("a table without rows, and one of many batches, are read", async () => {
  const none = tableToIPC(tableFromArrays({ a: new Int32Array(0) }), "stream");
  expect((await decode("t.arrows", none)).end.outcome).toBe("complete");
  const schema = new Schema([new Field("a", new Int32())]);
  const table = tableFromArrays({ a: Int32Array.from({ length: 5000 }, (_, i) => i) });
  expect((await decode("t.arrow", tableToIPC(table, "file"))).end.outcome).toBe("complete");
  expect(makeData({ type: new Int32(), length: 0 }).length + schema.fields.length).toBe(1);
});
