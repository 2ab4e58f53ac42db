// SPDX-License-Identifier: Apache-2.0
import { gzipSync } from "node:zlib";
import fc from "fast-check";
import { expect, it } from "vitest";
import { gunzip } from "../src/run/gunzip.js";
import { isGzip, UnpackFault } from "../src/run/packed.js";

const MIB = 1 << 20;

async function* inChunks(bytes: Uint8Array, size: number): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

async function unpack(packed: Uint8Array, ratio = 200, total = 64 * MIB, chunk = 7): Promise<Buffer | string> {
  const parts: Uint8Array[] = [];
  try {
    for await (const part of gunzip(inChunks(packed, chunk), ratio, total)) parts.push(part);
  } catch (error) {
    if (error instanceof UnpackFault) return `${error.fault} ${error.limit ?? ""}`.trim();
    throw error;
  }
  return Buffer.concat(parts);
}

it("unpacks any bytes in any chunks", async () => {
  await fc.assert(
    fc.asyncProperty(fc.uint8Array({ maxLength: 4000 }), fc.integer({ min: 1, max: 500 }), async (bytes, chunk) => {
      const packed = gzipSync(bytes);
      expect(isGzip(packed)).toBe(true);
      expect(await unpack(packed, 200, 64 * MIB, chunk)).toEqual(Buffer.from(bytes));
    }),
    { numRuns: 30 },
  );
});

it("reports every truncation", async () => {
  const packed = gzipSync(Buffer.from("the level was 1.21 m, the level was 1.24 m"));
  for (let length = 1; length < packed.length; length++) {
    expect(await unpack(packed.subarray(0, length)), `${length} bytes`).toBe("truncated");
  }
});

it("reports damage", async () => {
  const packed = gzipSync(Buffer.from("abc".repeat(1000)));
  packed[12] = (packed[12] as number) ^ 0xff;
  expect(await unpack(packed)).toBe("corrupt");
});

it("stops a bomb by its ratio and by its size", async () => {
  const bomb = gzipSync(Buffer.alloc(32 * MIB));
  expect(await unpack(bomb, 200, 64 * MIB, 4096)).toBe("ratio 200");
  expect(await unpack(bomb, 2000, 8 * MIB, 4096)).toBe(`total ${8 * MIB}`);
  expect(await unpack(bomb, 2000, 64 * MIB, 4096)).toHaveLength(32 * MIB);
});

it("lets a short file of one repeated letter pass", async () => {
  expect(await unpack(gzipSync(Buffer.alloc(MIB)), 200, 64 * MIB, 4096)).toHaveLength(MIB);
});
